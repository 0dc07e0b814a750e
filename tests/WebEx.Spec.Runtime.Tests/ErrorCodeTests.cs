using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Error codes that are the same for all commands.</summary>
public sealed class ErrorCodeTests
{
    [Theory]
    [InlineData("AccessDenied")]
    [InlineData("ACCESSDENIED")]
    public void A_code_is_known_without_the_command_and_in_letters_of_either_case(string sent) =>
        (BookRoomReply.Read($"AT=BR&ST=FAIL&RS={sent}").ErrorCode == WebExErrorCode.AccessDenied).ShouldBeTrue();

    [Fact]
    public void A_success_and_an_unknown_code_have_none()
    {
        BookRoomReply.Read("AT=BR&ST=FAIL&RS=NoSuchCode").ErrorCode.ShouldBeNull();
        BookRoomReply.Read("").ErrorCode.ShouldBeNull();
    }

    [Fact]
    public void Codes_compare_without_regard_to_case()
    {
        var one = new WebExErrorCode("MyOwnCode");
        var other = new WebExErrorCode("myowncode");

        (one == other, one != other, one.Equals((object)other), one.GetHashCode() == other.GetHashCode()).ShouldBe((true, false, true, true));
        one.ToString().ShouldBe("MyOwnCode");
        (default(WebExErrorCode) == one, default(WebExErrorCode).ToString()).ShouldBe((false, ""));
    }

    [Fact]
    public void Spellings_of_one_error_are_equal_and_keep_their_letters()
    {
        var sent = new WebExErrorCode("mkISmissed");

        (sent == WebExErrorCode.MeetingKeyNeeded, sent.GetHashCode() == WebExErrorCode.MeetingKeyNeeded.GetHashCode()).ShouldBe((true, true));
        sent.ToString().ShouldBe("mkISmissed");
        (sent == WebExErrorCode.InvalidMeetingKey).ShouldBeFalse();
    }

    [Fact]
    public void A_reply_that_is_sent_has_the_code_and_the_text_of_its_error()
    {
        var content = new ReplyContent(BookRoom.Description, "PASSWORDMUSTCONTAIN6ALPHACHARS", []);

        (content.ErrorCode, content.ErrorText, content.IsSuccess).ShouldBe(
            (WebExErrorCode.PasswordMustContainNAlphaChars, "PASSWORDMUSTCONTAIN6ALPHACHARS", false)
        );
        new ReplyContent(BookRoom.Description, "NoSuchCode", []).ErrorCode.ShouldBeNull();
        new ReplyContent(BookRoom.Description, null, []).ErrorCode.ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_code_is_not_empty(string? code) => Should.Throw<ArgumentException>(() => new WebExErrorCode(code!));
}
