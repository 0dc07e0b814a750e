using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>What an exception says of a reply that is no success.</summary>
public sealed class EnsureSuccessTests
{
    [Theory]
    [InlineData(
        "AT=BR&ST=FAIL&RS=AccessDenied",
        "BookRoom failed: AccessDenied. The guide says what the site means by this error in the table of the command."
    )]
    [InlineData(
        "AT=BR&ST=FAIL&RS=PasswordMustContain6AlphaChars",
        "BookRoom failed: PasswordMustContain6AlphaChars. The guide says what the site means by this error in the table of the command."
    )]
    [InlineData("AT=BR&ST=FAIL", "BookRoom failed, and the site gave no error code.")]
    [InlineData("AT=BR&ST=FAIL&RS=", "BookRoom failed, and the site gave no error code.")]
    [InlineData(
        "AT=BR&ST=FAIL&RS=s3cr3t",
        "BookRoom failed with an error code that the guide does not have. The Error of the reply has it; it is not repeated here, since it can be anything."
    )]
    [InlineData(
        "AT=BR&ST=SUCCESS&HT=s3cr3t",
        "BookRoom was carried out, but the reply lacks what the guide promises: MK is missing. "
            + "Do not send the command again; Parameters of the reply has what came."
    )]
    [InlineData(
        "AT=XX&ST=s3cr3t",
        "The reply to BookRoom cannot be read: it answers another command than BR. "
            + "Whether the command was carried out is not known: ask the site before it is sent again. Text of the reply has what came."
    )]
    public void The_message_says_what_happened_and_no_value_that_came(string text, string said)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        WebExReplyException refusal = Should.Throw<WebExReplyException>(() => reply.EnsureSuccess());
        refusal.Message.ShouldBe(said);
        refusal.Message.ShouldNotContain("s3cr3t");
        refusal.Reply.ShouldBeSameAs(reply);
    }

    [Fact]
    public void A_success_passes() => BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=7").EnsureSuccess();

    [Fact]
    public void An_exception_can_be_made_of_a_success_too() =>
        new WebExReplyException(BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=7")).Message.ShouldBe("BookRoom was not successful.");

    [Fact]
    public void An_exception_can_be_made_without_a_reply()
    {
        var cause = new InvalidOperationException();
        new WebExReplyException().Message.ShouldBe("The command was not successful.");
        new WebExReplyException("x").Message.ShouldBe("x");
        new WebExReplyException("x", cause).InnerException.ShouldBeSameAs(cause);
        new WebExReplyException("x").Reply.ShouldBeNull();
        _ = Should.Throw<ArgumentNullException>(() => new WebExReplyException((WebExReply)null!));
    }
}
