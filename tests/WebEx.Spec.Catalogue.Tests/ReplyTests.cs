using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The typed replies of every command that the guide describes a reply of.</summary>
public sealed class ReplyTests
{
    private const int Rounds = 6;

    [Theory, ClassData<EveryCommand>]
    public void Success_is_read_with_its_typed_values(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Reply is not { } reply) return;

        Random random = Seed.For(id);
        foreach (string? status in reply.Statuses.DefaultIfEmpty(null!))
        {
            for (int i = 0; i < Rounds; i++)
            {
                var sent = new ReplyText(command, random);
                foreach (ReplyConstant constant in reply.Constants) sent.Add(constant.Code, constant.Value);
                foreach (ReplyParameter parameter in reply.Success) sent.AddRandom(parameter);

                WebExReply read = command.ParseReply(sent.ToQuery(status));

                read.Outcome.ShouldBe(ReplyOutcome.Success, $"{read.Text}: {read.Problem}");
                read.IsSuccess.ShouldBeTrue();
                Error(read).ShouldBeNull();
                sent.ShouldBeIn(read);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Failure_is_read_with_its_error(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Reply is not { } reply) return;

        Random random = Seed.For(id);
        foreach (ErrorModel error in command.Model.Errors)
        {
            int? number = error.IsTemplate ? ErrorCodes.Range(error.Code).Least : null;
            string code = number is { } filled ? ErrorCodes.Filled(error.Code, filled) : error.Code;
            var sent = new ReplyText(command, random);
            sent.Add("RS", code);
            foreach (ReplyParameter parameter in reply.Failure) sent.AddRandom(parameter);

            WebExReply read = command.ParseReply(sent.ToQuery("FAIL"));

            read.Outcome.ShouldBe(ReplyOutcome.Failure, $"{read.Text}: {read.Problem}");
            object failure = Error(read).ShouldNotBeNull();
            Member(failure, "Code").ShouldBe(command.ErrorNamed(error.Name), code);
            Member(failure, "Text").ShouldBe(code);
            Member(failure, "Number").ShouldBe(number, code);
            sent.ShouldBeIn(read);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_unknown_error_keeps_its_text(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Reply is null) return;
        var sent = new ReplyText(command, Seed.For(id));
        sent.Add("RS", "No such code & more");

        object failure = Error(command.ParseReply(sent.ToQuery("FAIL"))).ShouldNotBeNull();

        Member(failure, "Code").ShouldBe(command.ErrorNamed("Unrecognized"));
        Member(failure, "Text").ShouldBe("No such code & more");
    }

    [Theory, ClassData<EveryCommand>]
    public void Markup_is_read_like_a_redirect(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Reply is not { Markup: { } markup }) return;

        Random random = Seed.For(id);
        for (int i = 0; i < Rounds; i++)
        {
            var sent = new ReplyText(command, random);
            foreach (ReplyParameter element in markup.Elements) sent.AddRandom(element);

            WebExReply read = command.ParseReply(sent.ToMarkup(markup, sent.SuccessWord));

            read.Outcome.ShouldBe(ReplyOutcome.Success, $"{read.Text}: {read.Problem}");
            sent.ShouldBeIn(read);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_reply_shows_no_values(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Reply is not { } reply) return;
        const string Ticket = "TicketOfTheUser";
        var sent = new ReplyText(command, Seed.For(id));
        foreach (ReplyParameter parameter in reply.Success.Where(parameter => parameter is { Type: ArgumentType.Text or ArgumentType.Secret, Parts.Count: 0 })) sent.Add(parameter.Code, Ticket);
        sent.Add("ZZ", Ticket);

        string shown = command.ParseReply(sent.ToQuery(sent.SuccessWord)).ToString();

        shown.ShouldNotContain(Ticket, Case.Sensitive);
        shown.ShouldContain("ZZ", Case.Sensitive);
    }

    private static object? Error(WebExReply reply) => reply.GetType().GetProperty("Error")!.GetValue(reply);

    private static object? Member(object error, string name) => error.GetType().GetProperty(name)!.GetValue(error);
}
