using System.Text;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Values that a site encodes in something else than UTF-8.</summary>
public sealed class ReplyEncodingTests
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;

    [Theory]
    [InlineData("iso-8859-1", "%E9", "é")]
    [InlineData("windows-1252", "%80+%e9%41", "€ éA")]
    [InlineData("shift_jis", "%93%FA", "日")]
    [InlineData("shift_jis", "%83A%83%5C%83\\+x", "アソソ x")]
    [InlineData("shift_jis", "%93%FA日%93%FA", "日日日")]
    [InlineData("utf-8", "%E6%97%A5", "日")]
    public void The_caller_can_name_the_encoding(string name, string sent, string expected)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        foreach (string text in new[] { "https://www.example.com/back?AT=BR&ST=SUCCESS&MK=", "<script>location.href='/back?AT=BR&ST=SUCCESS&MK=" })
        {
            string whole = text + (text[0] == '<' ? sent.Replace("\\", "\\\\", StringComparison.Ordinal) + "'</script>" : sent);
            BookRoomReply reply = BookRoomReply.Read(whole, ReplyContext.NotStated with { Encoding = encoding });
            reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
            reply.MeetingKey.ShouldBe(expected);
            reply.HasUndecodableValues.ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("%E9", "\uFFFD")]
    [InlineData("a%93%FAb", "a\uFFFD\uFFFDb")]
    [InlineData("%EF%BF%BD%E9", "\uFFFD\uFFFD")]
    [InlineData("%C3", "\uFFFD")]
    public void Bytes_that_are_no_text_are_reported_and_nothing_is_lost(string sent, string expected)
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=" + sent);
        reply.Outcome.ShouldBe(ReplyOutcome.Incomplete);
        reply.Problem.ShouldBe("MK has bytes that are not text in UTF-8: give the encoding of the site (ReplyContext.Encoding)");
        reply.MeetingKey.ShouldBe(expected);
        reply.HasUndecodableValues.ShouldBeTrue();
        reply.Text.ShouldEndWith(sent);

        BookRoomReply failure = BookRoomReply.Read("AT=BR&ST=FAIL&RS=AccessDenied&MK=" + sent);
        (failure.Outcome, failure.HasUndecodableValues).ShouldBe((ReplyOutcome.Failure, true));
        BookRoomReply.Read("/back?name=" + sent + "&AT=BR&ST=SUCCESS&MK=1").IsSuccess.ShouldBeTrue();
        BookRoomReply.Read("/back?name=" + sent + "&AT=BR&ST=SUCCESS&MK=1").HasUndecodableValues.ShouldBeTrue();
    }

    [Fact]
    public void The_sign_for_what_is_no_text_can_be_sent_itself()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=%EF%BF%BD");
        (reply.Outcome, reply.MeetingKey, reply.HasUndecodableValues).ShouldBe((ReplyOutcome.Success, "\uFFFD", false));
    }

    [Fact]
    public void What_is_no_text_in_the_named_encoding_is_reported_with_its_name()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=%93", ReplyContext.NotStated with { Encoding = ShiftJis });
        (reply.Outcome, reply.Problem).ShouldBe((ReplyOutcome.Incomplete, "MK has bytes that are not text in shift_jis"));
    }

    [Fact]
    public void Every_text_of_an_encoding_comes_back()
    {
        var random = new Random(12);
        for (int i = 0; i < 2000; i++)
        {
            Encoding encoding = i % 2 == 0 ? ShiftJis : Windows1252;
            string text = encoding.GetString(encoding.GetBytes(RandomText.WellFormed(random, 30)));
            string sent = string.Concat(
                encoding.GetBytes(text).Select(value => char.IsAsciiLetterOrDigit((char)value) ? ((char)value).ToString() : $"%{value:X2}")
            );
            BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=1&HT=" + sent, ReplyContext.NotStated with { Encoding = encoding }).Parameters["HT"].ShouldBe(text);
        }
    }

    [Fact]
    public void An_encoding_without_single_bytes_for_ascii_is_refused()
    {
        Should.Throw<ArgumentException>(() => ReplyContext.NotStated with { Encoding = Encoding.Unicode }).Message.ShouldContain("utf-16", Case.Sensitive);
        Should.Throw<ArgumentException>(() => new ReplyContext { Encoding = Encoding.UTF32 });
        new ReplyContext { Encoding = Encoding.Latin1 }.ShouldBe(new ReplyContext { Encoding = Encoding.Latin1 });
    }
}
