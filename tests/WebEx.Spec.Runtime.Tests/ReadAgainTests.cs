using System.Globalization;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>The parameters of a reply are found again when they are asked for: in its own text, whatever was read in between.</summary>
public sealed class ReadAgainTests
{
    private const string Known = "AT=BR&ST=SUCCESS&MK=123456789";

    [Theory]
    [InlineData("https://www.example.com/back?a=1&AT=BR&ST=SUCCESS&MK=12&x%20y=%C3%A9", "a=1|AT=BR|ST=SUCCESS|MK=12|x y=\u00E9", "a=1|x y=\u00E9")]
    [InlineData("  https://www.example.com/back?AT=BR&ST=SUCCESS&MK=12&b=2\r\n", "AT=BR|ST=SUCCESS|MK=12|b=2", "b=2")]
    [InlineData("https://www.example.com/back?a=1?AT=BR&ST=SUCCESS&MK=12", "a=1|AT=BR|ST=SUCCESS|MK=12", "a=1")]
    [InlineData("https://www.example.com/back&AT=BR&ST=SUCCESS&MK=12", "AT=BR|ST=SUCCESS|MK=12", "")]
    [InlineData("AT=BR&ST=SUCCESS&MK=12&SE=x", "AT=BR|ST=SUCCESS|MK=12|SE=x", "")]
    [InlineData("AT=BR&ST=FAIL&RS=AccessDenied&q", "AT=BR|ST=FAIL|RS=AccessDenied|q=", "q=")]
    [InlineData("<script>location.href = 'https://www.example.com/back?c=3&AT=BR&ST=SUCCESS&MK=12'</script>", "c=3|AT=BR|ST=SUCCESS|MK=12", "c=3")]
    public void Parameters_are_those_of_the_text(string text, string all, string additional)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        _ = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=9&other=1&more=2&AT=BR");

        Texts(reply.Parameters).ShouldBe(all);
        Texts(reply.AdditionalParameters).ShouldBe(additional);
        reply.Parameters["MK"].ShouldBe(all.Contains("MK=12", StringComparison.Ordinal) ? "12" : null);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(500)]
    public void However_many_there_are_what_is_additional_stays_so(int count)
    {
        string further = string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"&x{i}={i}")));
        BookRoomReply last = BookRoomReply.Read(further[1..] + "&" + Known);
        BookRoomReply first = BookRoomReply.Read(Known + further);
        foreach (BookRoomReply reply in new[] { last, first })
        {
            reply.IsSuccess.ShouldBeTrue();
            reply.Parameters.Count.ShouldBe(count + 3);
            reply.AdditionalParameters.Count.ShouldBe(count);
            reply.AdditionalParameters.ShouldAllBe(pair => pair.Key == "x" + pair.Value);
        }
    }

    [Fact]
    public void A_reply_that_is_read_while_another_is_does_not_disturb_it()
    {
        BookRoomReply? inner = null;
        var command = new WebExCommand<BookRoom, BookRoomReply>(
            "m.php",
            "BR",
            "Nested",
            Centers.MeetingCenter,
            "BR",
            "1-1",
            CommandEffect.Reads,
            BookRoom.Description.Reply,
            _ => throw new NotSupportedException("This command reads no requests."),
            (ref CodeGeneration.ReplyReader reader) =>
            {
                inner = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=inner&i=1");
                return new BookRoomReply(ref reader);
            }
        );

        BookRoomReply outer = command.ReadReply("AT=BR&ST=SUCCESS&MK=outer&o=1");
        outer.MeetingKey.ShouldBe("outer");
        Texts(outer.AdditionalParameters).ShouldBe("o=1");
        inner.ShouldNotBeNull().MeetingKey.ShouldBe("inner");
        Texts(inner.AdditionalParameters).ShouldBe("i=1");
    }

    [Fact]
    public void Replies_are_read_on_several_threads_at_once() =>
        Parallel.For(
            0,
            2000,
            i =>
            {
                string key = i.ToString(CultureInfo.InvariantCulture);
                BookRoomReply reply = BookRoomReply.Read("a=" + key + "&AT=BR&ST=SUCCESS&MK=" + key);
                BookRoomReply failure = BookRoomReply.Read("AT=BR&ST=FAIL&RS=AccessDenied&f=" + key);
                reply.MeetingKey.ShouldBe(key);
                Texts(reply.AdditionalParameters).ShouldBe("a=" + key);
                Texts(failure.AdditionalParameters).ShouldBe("f=" + key);
            }
        );

    [Fact]
    public void Markup_is_found_again_as_well()
    {
        InspectRoomReply reply = InspectRoomReply.Read(
            "<Inspect><Status>SUCCESS</Status><Name>Big</Name><Room><Name>A</Name></Room><Extra>1</Extra></Inspect>"
        );
        _ = InspectRoomReply.Read("<Inspect><Status>FAIL</Status><Reason>AccessDenied</Reason></Inspect>");

        reply.Parameters["Name"].ShouldBe("Big");
        Texts(reply.AdditionalParameters).ShouldBe("Extra=1");
    }

    private static string Texts(ReplyParameters parameters) => string.Join("|", parameters.Select(pair => pair.Key + "=" + pair.Value));
}
