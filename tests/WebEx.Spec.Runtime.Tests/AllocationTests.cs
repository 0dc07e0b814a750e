using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>What the hot paths allocate, which is the same each time, as their time is not.</summary>
public sealed class AllocationTests
{
    private const string Redirect = "https://www.example.com/back?a=1&AT=BR&ST=SUCCESS&MK=123456789&SE=12&OP=1&HT=t1cket";
    private const string Failure = "https://www.example.com/back?a=1&AT=BR&ST=FAIL&RS=AccessDenied";

    [Fact]
    public void A_url_as_text_allocates_the_text_and_nothing_else()
    {
        BookRoom request = Rooms.Valid();
        int length = request.ToUrlText(Rooms.Site).Length;
        BytesOf(() => request.ToUrlText(Rooms.Site)).ShouldBe(BytesOf(() => new string('a', length)));
    }

    [Fact]
    public void A_url_in_a_buffer_allocates_nothing()
    {
        BookRoom request = Rooms.Valid();
        char[] buffer = new char[1024];
        BytesOf(() => request.TryWriteUrl(Rooms.Site, buffer, out _) ? buffer : null).ShouldBe(0);
    }

    [Fact]
    public void The_bytes_of_a_form_are_all_that_it_allocates()
    {
        BookRoom request = Rooms.Valid();
        int length = request.ToFormBytes().Length;
        BytesOf(() => request.ToFormBytes()).ShouldBe(BytesOf(() => new byte[length]));
    }

    [Fact]
    public void A_redirect_allocates_the_reply_and_its_texts()
    {
        BookRoomReply reply = BookRoomReply.Read(Redirect);
        reply.IsSuccess.ShouldBeTrue();
        reply.HostTicket.ShouldBe("t1cket");

        long size = BytesOf(() => reply with { });
        BytesOf(() => BookRoomReply.Read(Redirect)).ShouldBe(size + TextOf("123456789") + TextOf("t1cket"));
    }

    [Fact]
    public void A_failure_allocates_the_reply_and_the_code_as_it_came()
    {
        BookRoomReply reply = BookRoomReply.Read(Failure);
        reply.Error?.Code.ShouldBe(BookRoomError.AccessDenied);

        long size = BytesOf(() => reply with { });
        BytesOf(() => BookRoomReply.Read(Failure)).ShouldBe(size + TextOf("AccessDenied"));
    }

    [Fact]
    public void The_texts_of_errors_are_made_once()
    {
        BookRoomError.AccessDenied.ToCode().ShouldBe("AccessDenied");
        BytesOf(() => BookRoomError.AccessDenied.ToCode()).ShouldBe(0);
    }

    private static long TextOf(string text) => BytesOf(() => new string(text.AsSpan()));

    // The first calls compile the code and make its constants.
    private static long BytesOf(Func<object?> method)
    {
        for (int i = 0; i < 3; i++)
            _ = method();
        long before = GC.GetAllocatedBytesForCurrentThread();
        object? result = method();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(result);
        return allocated;
    }
}
