using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What each argument looks like on the wire.</summary>
public sealed class WireTests
{
    [Theory, ClassData<EveryCommand>]
    public void Codes_are_distinct_in_each_center(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        foreach (Center center in command.Centers)
        {
            IEnumerable<string> codes = command
                .Model.ArgumentsIn(center)
                .SelectMany(argument => argument.Coded)
                .Where(coded => coded.IsValidIn(center))
                .SelectMany(coded => coded.Aliases.Prepend(coded.Code))
                .Append("AT");
            codes.ShouldBeUnique();
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_value_is_sent_under_its_code_in_its_spelling(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);

        foreach (CodedValue coded in CodedValue.Of(command))
        {
            var values = new ValidValues(random, coded.AnyCenter);
            foreach (object value in Samples(coded, values))
                Fields(coded, value).ShouldContain(new KeyValuePair<string, string>(coded.Code, WireText.Of(coded.Coded, value)!), $"{coded} {value}");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Nothing_but_AT_is_sent_of_an_empty_request(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        WebExForm form = new Draft(command).ToRequest().ToForm(GeneratedCommand.Site);

        form.Body.ShouldBe(command.Model.At is null ? "" : $"AT={command.Model.At}");
        form.Action.ShouldBe(new Uri(GeneratedCommand.Site.BaseAddress, command.Model.Path));
    }

    [Theory, ClassData<EveryCommand>]
    public void Arguments_are_sent_in_the_order_of_the_guide(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);

        foreach (Center center in command.Centers)
        {
            var draft = new Draft(command);
            foreach (ArgumentModel argument in command.Model.ArgumentsIn(center))
                if (argument.Numbered is null)
                    draft[argument.Name] = new ValidValues(random, center).Of(argument, command.Property(argument).PropertyType);
            IEnumerable<string> codes = command
                .Model.ArgumentsIn(center)
                .Where(argument => argument.Numbered is null)
                .SelectMany(argument => argument.Coded)
                .Select(coded => coded.Code);

            IEnumerable<string> sent = draft.ToRequest().ToForm(GeneratedCommand.Site).Fields.Select(field => field.Key);

            sent.ShouldBe(command.Model.At is null ? codes : codes.Prepend("AT"));
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_older_code_is_read_as_the_proper_one(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);

        foreach (CodedValue coded in CodedValue.Of(command).Where(coded => coded.Coded.Aliases.Count > 0))
        {
            object value = new ValidValues(random, coded.AnyCenter).One(coded.Coded with { Numbered = null }, coded.ValueType);
            var required = new Draft(command);
            foreach (ArgumentModel argument in command.Model.Arguments.Where(argument => argument != coded.Whole && argument.IsNeverNull(command.Model)))
                required[argument.Name] = "";
            string body = required.ToRequest().ToForm(GeneratedCommand.Site).Body;
            foreach (string alias in coded.Coded.Aliases)
            {
                string code = coded.Number is { } number ? alias.Replace("{n}", $"{number}", StringComparison.Ordinal) : alias;

                command
                    .TryRead(
                        $"{body}&{Uri.EscapeDataString(code)}={Uri.EscapeDataString(WireText.Of(coded.Coded, value)!)}",
                        coded.AnyCenter,
                        out IWebExRequest? request,
                        out RequestValidationResult problems
                    )
                    .ShouldBeTrue($"{coded} {alias} {string.Join("; ", problems)}");

                request!.AdditionalArguments.Count.ShouldBe(0, $"{coded} {alias}");
                request
                    .ToForm(GeneratedCommand.Site)
                    .Fields.ShouldContain(new KeyValuePair<string, string>(coded.Code, WireText.Of(coded.Coded, value)!), $"{coded} {alias}");
            }
        }
    }

    // All there are of tokens, switches and both words of a flag; else a random one.
    private static IEnumerable<object> Samples(CodedValue coded, ValidValues values) =>
        coded.Coded.Type switch
        {
            ArgumentType.Choice => coded.Coded.Choice!.Values.Select(value => Enum.Parse(coded.ValueType, value.Name)),
            ArgumentType.Bits => coded.Coded.Bits!.Named.Select(bit => Enum.Parse(coded.ValueType, bit.Name!)),
            ArgumentType.Flag => [true, false],
            ArgumentType.TimeZone => [WebExTimeZone.SanJose],
            _ => [values.One(coded.Coded with { Numbered = null }, coded.ValueType)],
        };

    private static IReadOnlyList<KeyValuePair<string, string>> Fields(CodedValue coded, object value) =>
        coded.Holding(value).ToForm(GeneratedCommand.Site).Fields;
}
