using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The typed replies of every command, in every shape that the guide shows and sites were seen to send.</summary>
public sealed class ReplyTests
{
    private const int Rounds = 6;
    private const string UnknownError = "No such code & more";

    [Theory, ClassData<EveryCommand>]
    public void Success_is_read_with_its_typed_values_in_every_shape(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.IsAnsweredInMarkupAlone)
            return;
        Random random = Seed.For(id);
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            ReplyText sent = ReplyText.Success(command, random);
            bool isPosted = command.ReplyModel.IsPosted;
            IEnumerable<string> texts = isPosted
                ? ReplyShapes.WithoutPages(sent.ToQuery(sent.SuccessWord)).Append(sent.ToFormPage(sent.SuccessWord))
                : ReplyShapes.Of(sent.ToQuery(sent.SuccessWord));
            foreach (string text in texts)
            {
                WebExReply read = command.ReadReply(text, isPosted && text[0] != '<' ? ReplyContext.PostedForm : ReplyContext.NotStated);

                read.Outcome.ShouldBe(ReplyOutcome.Success, $"{text}: {read.Problem}");
                read.IsSuccess.ShouldBeTrue();
                Promises.ShouldBeKept(read);
                read.Text.ShouldBe(text);
                Error(read).ShouldBeNull();
                sent.ShouldBeIn(read);
                sent.ShouldBeKeptIn(read);
                read.AdditionalParameters.Select(pair => pair.Key).Except(["a", "b", "/acme/back"]).ShouldBeEmpty(text);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void What_every_success_holds_is_not_null_for_the_compiler(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        ReplyModel reply = command.ReplyModel;
        IEnumerable<ReplyParameter> values = command.Model.IsAnsweredInMarkupAlone ? reply.Markup!.Elements : reply.Success;
        IEnumerable<string> promised = values.Where(parameter => parameter.IsPromised && parameter.Parts.Count == 0).Select(parameter => parameter.Name);
        if (reply.Markup is { } markup)
            promised = promised.Where(name => markup.Elements.Any(element => element.Name == name && element.IsPromised));

        Promises.Of(command.Reply).ShouldBe(promised, ignoreOrder: true);
        Promises.AfterEnsureSuccess(command.Reply).ShouldBe(promised, ignoreOrder: true);
    }

    [Theory, ClassData<EveryCommand>]
    public void What_every_element_of_a_list_holds_is_not_null_for_the_compiler(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        var nullability = new NullabilityInfoContext();
        foreach (ReplyParameter list in command.ReplyModel.AllParameters.Where(parameter => parameter.Parts.Count > 0))
        foreach (ReplyParameter part in list.Parts)
        {
            Type element = command.Reply.GetProperty(list.Name)!.PropertyType.GenericTypeArguments[0];
            NullabilityState state = nullability.Create(element.GetProperty(part.Name)!).ReadState;
            (state == NullabilityState.NotNull).ShouldBe(part.IsPromised, $"{element.Name}.{part.Name}");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_element_that_lacks_a_promised_value_is_left_out_of_an_incomplete_reply(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        foreach (ReplyParameter list in command.ReplyModel.Success.Where(parameter => parameter is { From: not null, Parts.Count: > 1 }))
        foreach (ReplyParameter missing in list.Parts.Where(part => part.IsPromised))
        {
            ReplyText sent = ReplyText.Success(command, random);
            string query = sent.ToQuery(sent.SuccessWord);
            int count = Count(command.ReadReply("?" + query), list);
            string first = missing.Code.Replace("{n}", $"{list.From}", StringComparison.Ordinal) + "=";
            WebExReply read = command.ReadReply("?" + string.Join('&', query.Split('&').Where(pair => !pair.StartsWith(first, StringComparison.Ordinal))));

            Count(read, list).ShouldBe(Math.Max(0, count - 1), read.Text);
            read.Outcome.ShouldBe(count == 0 ? ReplyOutcome.Success : ReplyOutcome.Incomplete, read.Text);
        }

        static int Count(WebExReply reply, ReplyParameter list) =>
            ((System.Collections.IEnumerable)reply.GetType().GetProperty(list.Name)!.GetValue(reply)!).Cast<object>().Count();
    }

    [Theory, ClassData<EveryCommand>]
    public void Success_in_markup_is_read_with_its_typed_values(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.ReplyModel.Markup is null)
            return;

        Random random = Seed.For(id);
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            ReplyText sent = ReplyText.SuccessInMarkup(command, random);
            WebExReply read = command.ReadReply(sent.ToMarkup(sent.SuccessWord));

            read.Outcome.ShouldBe(ReplyOutcome.Success, $"{read.Text}: {read.Problem}");
            sent.ShouldBeIn(read);
            read.AdditionalParameters.ShouldBeEmpty();
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Success_in_a_word_is_read(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (string word in command.ReplyModel.Statuses)
            command
                .ReadReply(word + "\n")
                .Outcome.ShouldBe(command.ReplyModel.Without == ReplyWithoutBackUrl.Word ? ReplyOutcome.Success : ReplyOutcome.Unreadable);
    }

    [Theory, ClassData<EveryCommand>]
    public void Failure_is_read_with_its_error_in_every_shape(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        foreach (ErrorModel error in command.Model.Errors)
        {
            int? number = error.IsTemplate ? ErrorCodes.Range(error.Code).Least : null;
            string code = number is { } filled ? ErrorCodes.Filled(error.Code, filled) : error.Code;
            ReplyText sent = ReplyText.Failure(command, random, code);
            foreach (string text in ReplyShapes.Of(sent.ToQuery("FAIL")))
            {
                WebExReply read = command.ReadReply(text);

                read.Outcome.ShouldBe(ReplyOutcome.Failure, $"{text}: {read.Problem}");
                read.ErrorCode.ShouldBe(new WebExErrorCode(error.Code));
                object failure = Error(read).ShouldNotBeNull();
                Member(failure, "Code").ShouldBe(command.ErrorNamed(error.Name), code);
                Member(failure, "Text").ShouldBe(code);
                Member(failure, "Number").ShouldBe(number, code);
                sent.ShouldBeIn(read);
                sent.ShouldBeKeptIn(read);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Failure_in_markup_is_read_with_its_error(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.ReplyModel.Markup is not { } markup)
            return;
        ErrorModel error = command.Model.Errors.First(error => !error.IsTemplate);

        WebExReply read = command.ReadReply($"<{markup.Root}>\n  <Status>FAIL</Status>\n  <Reason>{error.Code}</Reason>\n</{markup.Root}>");

        read.Outcome.ShouldBe(ReplyOutcome.Failure, read.Problem);
        Member(Error(read)!, "Code").ShouldBe(command.ErrorNamed(error.Name));
    }

    [Theory, ClassData<EveryCommand>]
    public void What_an_error_comes_with_has_a_property(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        foreach (ErrorModel error in command.Model.Errors.Where(error => error.Adds.Count > 0))
        foreach (ReplyParameter added in command.ReplyModel.Failure.Where(parameter => error.Adds.Contains(parameter.Code)))
        {
            ReplyText sent;
            do sent = ReplyText.Failure(command, random, error.Code);
            while (!sent.ToQuery("FAIL").Contains($"&{added.Code}=", StringComparison.Ordinal));

            command.Reply.GetProperty(added.Name)!.GetValue(command.ReadReply(sent.ToQuery("FAIL"))).ShouldNotBeNull($"{error.Code}: {added.Code}");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_unknown_error_keeps_its_text(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        WebExReply read = command.ReadReply(ReplyText.Failure(command, Seed.For(id), UnknownError).ToQuery("FAIL"));

        read.ErrorCode.ShouldBeNull();
        object failure = Error(read).ShouldNotBeNull();
        Member(failure, "Code").ShouldBe(command.ErrorNamed("Unrecognized"));
        Member(failure, "Text").ShouldBe(UnknownError);
        read.ToString().ShouldNotContain(UnknownError);
    }

    [Theory, ClassData<EveryCommand>]
    public void A_success_without_a_promised_value_is_incomplete(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        foreach (ReplyParameter missing in command.ReplyModel.Success.Where(IsCheckable))
        {
            ReplyText sent = ReplyText.Success(command, random, without: missing.Name);
            WebExReply read = command.ReadReply("?" + sent.ToQuery(sent.SuccessWord));

            read.Problem.ShouldBe($"{missing.Code} is missing");
            read.Outcome.ShouldBe(ReplyOutcome.Incomplete);
            sent.ShouldBeIn(read);
        }

        foreach (ReplyParameter missing in command.ReplyModel.Markup?.Elements.Where(IsCheckable) ?? [])
        {
            ReplyText sent = ReplyText.SuccessInMarkup(command, random, without: missing.Name);
            command.ReadReply(sent.ToMarkup(sent.SuccessWord)).Problem.ShouldBe($"{missing.Code} is missing");
        }

        // A status that is also a value cannot be missing alone, and a list without elements is not missing.
        bool IsCheckable(ReplyParameter parameter) =>
            parameter.IsPromised
            && (parameter.Parts.Count == 0 || parameter.Separator is not null)
            && !(parameter.Code == command.ReplyModel.StatusCode && command.ReplyModel.Statuses.Count > 0);
    }

    [Theory, ClassData<EveryCommand>]
    public void A_value_that_is_there_twice_is_no_success(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        ReplyText sent = ReplyText.Success(command, Seed.For(id));
        string query = sent.ToQuery(sent.SuccessWord);
        foreach (string pair in query.Split('&'))
        {
            WebExReply read = command.ReadReply($"?{query}&{pair}");
            read.Outcome.ShouldBeOneOf(ReplyOutcome.Unreadable, ReplyOutcome.Incomplete);
            read.Problem.ShouldBe($"{pair.Split('=')[0]} is there more than once");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_unknown_status_is_unreadable(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        ReplyText sent = ReplyText.Success(command, Seed.For(id));
        foreach (string status in new[] { "", "success", "OK", "SUCCESS ", "FAILED", "fail" })
        {
            WebExReply read = command.ReadReply("?" + sent.ToQuery(status));
            read.IsSuccess.ShouldBeFalse(read.Text);
            read.Outcome.ShouldNotBe(ReplyOutcome.Failure, read.Text);
            read.Text.ShouldBe("?" + sent.ToQuery(status));
        }
    }

    [Fact]
    public void A_reply_of_another_command_or_page_is_unreadable()
    {
        var replies = CatalogueCommands
            .Ids.Select(CatalogueCommands.Get)
            .Select(command => (Command: command, Sent: ReplyText.Success(command, Seed.For(command.Model.Id))))
            .ToList();
        foreach (GeneratedCommand asked in CatalogueCommands.Ids.Select(CatalogueCommands.Get))
        foreach ((GeneratedCommand answering, ReplyText sent) in replies)
        {
            bool isDistinct =
                asked.Model.At is not null
                && (answering.Model.At != asked.Model.At || !asked.ReplyModel.Constants.All(answering.ReplyModel.Constants.Contains));
            if (!isDistinct)
                continue;

            WebExReply read = asked.ReadReply("?" + sent.ToQuery(sent.SuccessWord));
            read.Outcome.ShouldBe(ReplyOutcome.Unreadable, $"{answering.Model.Id} for {asked.Model.Id}");
            read.Parameters.Count.ShouldBePositive();
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_reply_with_another_constant_is_unreadable(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.ReplyModel.Constants.Count == 0)
            return;
        ReplyText sent = ReplyText.Success(command, Seed.For(id));

        command.ReadReply(sent.ToQuery(sent.SuccessWord, constant: "XXX")).Problem.ShouldNotBeNull().ShouldEndWith("it answers another page");
    }

    [Theory, ClassData<EveryCommand>]
    public void A_reply_shows_no_values(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        const string Ticket = "TicketOfTheUser";
        var sent = new ReplyText(command, Seed.For(id));
        foreach (
            ReplyParameter parameter in command.ReplyModel.Success.Where(parameter =>
                parameter is { Type: ArgumentType.Text or ArgumentType.Secret, Parts.Count: 0 }
            )
        )
            sent.Add(parameter.Code, Ticket);
        sent.Add("ZZ", Ticket);

        string shown = command.ReadReply(sent.ToQuery(sent.SuccessWord)).ToString();

        shown.ShouldNotContain(Ticket, Case.Sensitive);
        shown.ShouldContain("ZZ", Case.Sensitive);
    }

    private static object? Error(WebExReply reply) => reply.GetType().GetProperty("Error")!.GetValue(reply);

    private static object? Member(object error, string name) => error.GetType().GetProperty(name)!.GetValue(error);
}
