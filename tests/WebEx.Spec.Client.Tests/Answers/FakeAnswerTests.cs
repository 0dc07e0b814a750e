using System.Net;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Answers made for tests and sites are read back as what they were made of.</summary>
public sealed class FakeAnswerTests
{
    private const int Rounds = 8;

    private static readonly string[] BackUrls =
    [
        "https://www.example.com/back",
        "https://www.example.com/back?",
        "https://www.example.com/back?a=1&b=2",
        "https://www.example.com/b%C3%A4ck?next=https%3A%2F%2Fexample.org%2F%3Fx%3D1",
        "https://www.example.com/bäck?a=日",
        "back.php",
    ];

    [Theory, ClassData<EveryCommand>]
    public void A_success_is_read_back_from_a_BackURL(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.IsAnsweredInMarkupAlone)
            return;
        Random random = Seed.For(id);
        for (int i = 0; i < Rounds; i++)
        {
            ReplyText sent = ReplyText.Success(command, random);
            FakeReply answer = FakeReply.Success([.. sent.Sent.Select(pair => (pair.Code, (FakeValue)pair.Value))]);
            foreach (string backUrl in BackUrls)
            {
                WebExTransportResponse response = answer.ToResponse(command.Command, backUrl);
                (response.Location is null).ShouldBe(command.ReplyModel.IsPosted);
                ShouldBe(ReplyOutcome.Success, command, response, sent);
                if (!command.ReplyModel.IsPosted)
                    ShouldBe(ReplyOutcome.Success, command, answer.AsScriptPage().ToResponse(command.Command, backUrl), sent);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_failure_is_read_back_from_a_BackURL(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        foreach (string error in new[] { "AccessDenied", "No such code & <more>", "" })
        {
            ReplyText sent = ReplyText.Failure(command, random, error);
            FakeReply answer = FakeReply.Failure(error, [.. sent.Sent.Skip(1).Select(pair => (pair.Code, (FakeValue)pair.Value))]);
            foreach (string backUrl in BackUrls)
            {
                WebExTransportResponse response = answer.ToResponse(command.Command, backUrl);
                response.StatusCode.ShouldBe(302);
                ShouldBe(ReplyOutcome.Failure, command, response, sent);
                ShouldBe(ReplyOutcome.Failure, command, answer.AsScriptPage().ToResponse(command.Command, backUrl), sent);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Without_a_BackURL_comes_what_the_guide_says(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        bool isReadable = command.ReplyModel.Without is ReplyWithoutBackUrl.Markup or ReplyWithoutBackUrl.Text or ReplyWithoutBackUrl.Word;
        for (int i = 0; i < Rounds; i++)
        {
            ReplyText sent = command.ReplyModel.Without == ReplyWithoutBackUrl.Markup ? InMarkup(command, random) : ReplyText.Success(command, random);
            WebExTransportResponse success = FakeReply.Success(Values(command, sent)).ToResponse(command.Command, i == 0 ? "" : null);
            success.StatusCode.ShouldBe(200);
            success.Location.ShouldBeNull();
            if (isReadable)
                ShouldBe(ReplyOutcome.Success, command, success, sent);
            else
                command.ReadReply(success.Body).Outcome.ShouldBe(ReplyOutcome.Unreadable);

            WebExReply failure = command.ReadReply(FakeReply.Failure("AccessDenied").ToResponse(command.Command, null).Body);
            failure.Outcome.ShouldBe(isReadable ? ReplyOutcome.Failure : ReplyOutcome.Unreadable, failure.Text);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Every_word_of_success_can_be_answered(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.IsAnsweredInMarkupAlone)
            return;
        ReplyText sent = ReplyText.Success(command, Seed.For(id));
        foreach (string word in command.ReplyModel.Statuses)
        {
            var values = sent
                .Sent.Where(pair => pair.Code != command.ReplyModel.StatusCode)
                .Select(pair => (pair.Code, (FakeValue)pair.Value))
                .Append((command.ReplyModel.StatusCode, word));
            WebExTransportResponse response = FakeReply.Success([.. values]).ToResponse(command.Command, "https://www.example.com/back");

            WebExReply read = command.ReadReply(response.Location ?? response.Body);
            read.Outcome.ShouldBe(ReplyOutcome.Success, read.Text);
            read.Parameters[command.ReplyModel.StatusCode].ShouldBe(word);
        }
    }

    [Fact]
    public void The_parameters_are_joined_to_the_BackURL_as_its_query_asks_for()
    {
        FakeReply answer = FakeReply.Success(("MK", 123));

        answer.ToResponse(ScheduleMeeting.Command, "https://a.example/b").Location.ShouldBe("https://a.example/b?AT=SM&ST=SUCCESS&MK=123");
        answer.ToResponse(ScheduleMeeting.Command, "https://a.example/b?").Location.ShouldBe("https://a.example/b?AT=SM&ST=SUCCESS&MK=123");
        answer.ToResponse(ScheduleMeeting.Command, "https://a.example/b?c=d").Location.ShouldBe("https://a.example/b?c=d&AT=SM&ST=SUCCESS&MK=123");
        answer.ToResponse(ScheduleMeeting.Command, "https://a.example/bä").Location.ShouldBe("https://a.example/b%C3%A4?AT=SM&ST=SUCCESS&MK=123");
        Should.Throw<ArgumentException>(() => answer.ToResponse(ScheduleMeeting.Command, "javascript:alert(1)"));
        Should.Throw<ArgumentException>(() => answer.ToResponse(ScheduleMeeting.Command, "https://a.example/\r\nSet-Cookie: a=b"));
    }

    [Fact]
    public void A_value_cannot_leave_its_place_in_markup()
    {
        string body = FakeReply.Success(("WID", "x</WID><WID>y"), ("EM", "a@b")).ToResponse(SignUpUser.Command, null).Body;

        SignUpUser.Command.ReadReply(body).WebExId.ShouldBe("x&lt;/WID><WID>y");
    }

    [Fact]
    public void A_raw_answer_is_given_as_it_is()
    {
        FakeReply
            .Text("x", 503)
            .WithCookie("a=b")
            .ToResponse(ScheduleMeeting.Command, "https://a.example/")
            .ShouldSatisfyAllConditions(
                response => response.StatusCode.ShouldBe(503),
                response => response.Body.ShouldBe("x"),
                response => response.SetCookies.ShouldBe(["a=b"])
            );
        FakeReply.Redirect("elsewhere").ToResponse(ScheduleMeeting.Command, null).Location.ShouldBe("elsewhere");
    }

    // Random values of markup that is not XML can hold what the response cannot say.
    private static ReplyText InMarkup(GeneratedCommand command, Random random)
    {
        while (true)
        {
            ReplyText sent = ReplyText.SuccessInMarkup(command, random);
            if (command.ReplyModel.Markup!.IsXml || !sent.Sent.Any(pair => pair.Value.Contains("</", StringComparison.Ordinal)))
                return sent;
        }
    }

    private static (string Code, FakeValue Value)[] Values(GeneratedCommand command, ReplyText sent) =>
        [
            .. sent.Sent.Select(pair =>
                (pair.Code, command.ReplyModel is { Without: ReplyWithoutBackUrl.Markup, Markup.IsXml: true } ? OfXml(pair.Value) : (FakeValue)pair.Value)
            ),
        ];

    private static FakeValue OfXml(string inner)
    {
        if (!inner.StartsWith('<'))
            return WebUtility.HtmlDecode(inner);
        return FakeValue.Elements([.. ElementsOf(inner)]);

        // Not by an XML reader, which would refuse the control characters that random texts hold.
        static IEnumerable<(string Code, FakeValue Value)> ElementsOf(string text)
        {
            while (text.Length > 0)
            {
                string name = text[1..text.IndexOf('>', StringComparison.Ordinal)];
                int end = text.IndexOf($"</{name}>", StringComparison.Ordinal);
                yield return (name, OfXml(text[(name.Length + 2)..end]));
                text = text[(end + name.Length + 3)..];
            }
        }
    }

    private static void ShouldBe(ReplyOutcome outcome, GeneratedCommand command, WebExTransportResponse response, ReplyText sent)
    {
        string text = response.Location ?? response.Body;
        WebExReply read = command.ReadReply(text);
        read.Outcome.ShouldBe(outcome, $"{text}: {read.Problem}");
        if (command.ReplyModel.Without == ReplyWithoutBackUrl.Word && response.MediaType == "text/plain")
            return;
        sent.ShouldBeIn(read);
        read.AdditionalParameters.Select(pair => pair.Key).Except(["a", "b", "next"]).ShouldBeEmpty(text);
    }
}
