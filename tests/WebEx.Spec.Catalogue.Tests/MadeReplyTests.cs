using System.Collections;
using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The replies that a test or a site makes, of every command.</summary>
public sealed class MadeReplyTests
{
    private const int Rounds = 12;
    private const int HostileRounds = 24;

    [Theory, ClassData<EveryCommand>]
    public void A_success_that_was_made_holds_its_values_and_is_read_as_it_was_made(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        MethodInfo create = Method(command, "CreateSuccess");
        Random random = Seed.For(id);
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            object?[] values = new ReplyValues(random).Of(create, Known(command));

            WebExReply made = Make(create, values);

            made.Outcome.ShouldBe(ReplyOutcome.Success, $"{made.Text}: {made.Problem}");
            ShouldHold(command, made, create.GetParameters(), values);
            made.AdditionalParameters.ShouldBeEmpty();
            command.ReadReply(made.Text, OriginOf(command, made)).ShouldBe(made, made.Text);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_success_in_markup_holds_what_the_markup_has(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.ReplyModel.Markup is not { } markup)
            return;
        MethodInfo create = Method(command, "CreateSuccess");
        Random random = Seed.For(id);
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            object?[] values = new ReplyValues(random).Of(create, Known(command));

            WebExReply read = command.ReadReply(ReplyContent.Of(Make(create, values)).ToMarkup(), ReplyContext.Body);

            read.Outcome.ShouldBe(ReplyOutcome.Success, $"{read.Text}: {read.Problem}");
            ParameterInfo[] parameters = create.GetParameters();
            var inMarkup = parameters
                .Zip(values)
                .Where(pair => markup.Elements.Any(element => element.Name == ReplyValues.Model(Known(command), pair.First).Name))
                .ToList();
            ShouldHold(command, read, [.. inMarkup.Select(pair => pair.First)], [.. inMarkup.Select(pair => pair.Second)]);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_success_with_any_text_holds_it_or_is_refused(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        MethodInfo create = Method(command, "CreateSuccess");
        Random random = Seed.For(id);
        for (int i = 0; i < command.Rounds(HostileRounds); i++)
        {
            object?[] values = new ReplyValues(random, areHostile: true).Of(create, Known(command));
            try
            {
                ShouldHold(command, Make(create, values), create.GetParameters(), values);
            }
            catch (ArgumentException refused)
            {
                create.GetParameters().Select(parameter => parameter.Name).ShouldContain(refused.ParamName, refused.Message);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void What_the_guide_promises_cannot_be_left_out(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        MethodInfo create = Method(command, "CreateSuccess");
        var promised = command
            .ReplyModel.Success.Concat(command.ReplyModel.Markup?.Elements ?? default)
            .Where(value => value.IsPromised)
            .Select(value => value.Name)
            .ToHashSet();

        ParameterInfo[] required = [.. create.GetParameters().Where(parameter => !parameter.HasDefaultValue)];
        required.Select(parameter => ReplyValues.Model(Known(command), parameter).Name).ShouldBe(promised, ignoreOrder: true);

        foreach (ParameterInfo parameter in required.Where(parameter => !parameter.ParameterType.IsValueType))
        {
            object?[] values = new ReplyValues(Seed.For(id)).Of(create, Known(command));
            values[parameter.Position] = null;
            Should.Throw<ArgumentNullException>(() => Make(create, values)).ParamName.ShouldBe(parameter.Name);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_failure_that_was_made_is_read_as_its_error(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Errors.Count + command.Model.Later.Errors.Count == 0)
            return;
        MethodInfo create = Method(command, "CreateFailure");
        Random random = Seed.For(id);
        foreach (
            (string name, string code) in command
                .Model.Errors.Select(error => (error.Name, error.Code))
                .Concat(command.Model.Later.Errors.Select(error => (error.Name, error.Code)))
        )
        {
            int? number = ErrorCodes.IsTemplate(code) ? ErrorCodes.Range(code).Least : null;
            object?[] values = FailureValues(command, create, random, command.ErrorNamed(name), number);

            WebExReply made = Make(create, values);

            made.Outcome.ShouldBe(ReplyOutcome.Failure, $"{made.Text}: {made.Problem}");
            object error = command.Reply.GetProperty("Error")!.GetValue(made)!;
            error.GetType().GetProperty("Code")!.GetValue(error).ShouldBe(command.ErrorNamed(name), code);
            error.GetType().GetProperty("Number")!.GetValue(error).ShouldBe(number, code);
            int head = HasNumber(command) ? 2 : 1;
            ShouldHold(command, made, create.GetParameters()[head..], values[head..]);
            command.ReadReply(made.Text, ReplyContext.Redirect).ShouldBe(made, made.Text);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_failure_without_such_an_error_or_number_is_refused(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Errors.Count + command.Model.Later.Errors.Count == 0)
            return;
        MethodInfo create = Method(command, "CreateFailure");
        Random random = Seed.For(id);

        foreach (int value in new[] { 0, -1, Enum.GetValues(command.Error).Length, int.MaxValue })
            Refused((Enum)Enum.ToObject(command.Error, value), null).ShouldBe("error");
        if (!HasNumber(command))
            return;
        foreach (ErrorModel error in command.Model.Errors)
            Refused(command.ErrorNamed(error.Name), ErrorCodes.IsTemplate(error.Code) ? null : 1).ShouldBe("number");

        string? Refused(Enum error, int? number) =>
            Should.Throw<ArgumentException>(() => Make(create, FailureValues(command, create, random, error, number))).ParamName;
    }

    private static bool HasNumber(GeneratedCommand command) => command.Model.Errors.Any(error => error.IsTemplate);

    private static MethodInfo Method(GeneratedCommand command, string name) =>
        command.Reply.GetMethod(name, BindingFlags.Public | BindingFlags.Static).ShouldNotBeNull(name);

    private static IEnumerable<ReplyParameter> Known(GeneratedCommand command) =>
        command
            .ReplyModel.Success.Concat(command.ReplyModel.Markup?.Elements ?? default)
            .Concat(command.ReplyModel.Failure)
            .Concat(command.Model.Later.Reply.Select(later => later.Parameter));

    private static object?[] FailureValues(GeneratedCommand command, MethodInfo create, Random random, Enum error, int? number)
    {
        // Error and number come first, and stand for no value of the reply.
        ReplyParameter none = new("", "error", ArgumentType.Number, "", null, false, null, null, null, null, null, null, null, default, null, default);
        object?[] values = [.. create.GetParameters().Select(parameter => (object?)null)];
        values[0] = error;
        int head = 1;
        if (HasNumber(command))
            values[head++] = number;
        object?[] drawn = new ReplyValues(random).Of(create, [.. Known(command), none, none with { Name = create.GetParameters()[head - 1].Name! }]);
        for (int i = head; i < values.Length; i++)
            values[i] = drawn[i];
        return values;
    }

    private static WebExReply Make(MethodInfo create, object?[] values) =>
        (WebExReply)create.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!;

    private static ReplyContext OriginOf(GeneratedCommand command, WebExReply made) =>
        made.Text.StartsWith('<') ? ReplyContext.Body
        : command.ReplyModel.IsPosted ? ReplyContext.PostedForm
        : ReplyContext.Redirect;

    private static void ShouldHold(GeneratedCommand command, WebExReply reply, ParameterInfo[] parameters, object?[] values)
    {
        var given = parameters.Zip(values).ToDictionary(pair => ReplyValues.Model(Known(command), pair.First).Name, pair => pair.Second);
        foreach (ReplyParameter value in Known(command))
        {
            object? read = command.Reply.GetProperty(value.Name)!.GetValue(reply);
            object? expected = given.GetValueOrDefault(value.Name);
            if (expected is null && value.Parts.Count > 0)
                ((IEnumerable)read!).Cast<object>().ShouldBeEmpty(reply.Text);
            else
                read.ShouldBe(expected, $"{value.Name} of {reply.Text}");
        }
    }
}
