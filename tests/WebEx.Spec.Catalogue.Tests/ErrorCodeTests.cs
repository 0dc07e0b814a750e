using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The error codes of every command.</summary>
public sealed class ErrorCodeTests
{
    [Theory, ClassData<EveryCommand>]
    public void Every_code_has_a_member(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        var names = command
            .Model.Errors.Select(error => (error.Code, error.Name))
            .Concat(command.Model.Later.Errors.Select(error => (error.Code, error.Name)))
            .ToDictionary(error => error.Code, error => error.Name);

        Enum.GetNames(command.Error).ShouldBe(names.Values.Append("Unrecognized"), ignoreOrder: true);
        NumberOf("Unrecognized").ShouldBe(0);
        foreach (
            (string code, int place) in command.Model.NumberedErrors.Select((code, place) => (code, place)).Where(numbered => names.ContainsKey(numbered.code))
        )
            NumberOf(names[code]).ShouldBe(place + 1, code);

        int NumberOf(string name) => Convert.ToInt32(command.ErrorNamed(name), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory, ClassData<EveryCommand>]
    public void A_code_in_any_spelling_is_recognised_and_written_in_the_proper_one(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (ErrorModel error in command.Model.Errors.Where(error => !error.IsTemplate))
        {
            foreach (string spelling in error.Printed.Prepend(error.Code))
            {
                command.ParseError(spelling, out int? number).ShouldBe(command.ErrorNamed(error.Name), spelling);
                number.ShouldBeNull(spelling);
            }

            command.ToCode(command.ErrorNamed(error.Name), null).ShouldBe(error.Code);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_code_with_a_number_in_it_gives_the_number(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (ErrorModel error in command.Model.Errors.Where(error => error.IsTemplate))
        {
            Enum member = command.ErrorNamed(error.Name);
            (int least, int most) = ErrorCodes.Range(error.Code);
            foreach (int number in new[] { least, Math.Max(least, 1), Math.Min(most, 7), most })
            {
                foreach (string spelling in error.Printed.Prepend(error.Code))
                {
                    string text = ErrorCodes.Filled(spelling, number);
                    command.ParseError(text, out int? read).ShouldBe(member, text);
                    read.ShouldBe(ErrorCodes.IsTemplate(spelling) ? number : null, text);
                }

                command.ToCode(member, number).ShouldBe(ErrorCodes.Filled(error.Code, number));
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_number_beyond_the_range_is_not_recognised(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (ErrorModel error in command.Model.Errors.Where(error => error.IsTemplate))
        {
            (int least, int most) = ErrorCodes.Range(error.Code);
            foreach (long number in new[] { least - 1L, most + 1L }.Where(number => number is >= 0 and <= int.MaxValue))
            {
                string text = ErrorCodes.Filled(error.Code, (int)number);
                string expected = ErrorCodes.Matching(command.Model, text).SingleOrDefault()?.Name ?? "Unrecognized";
                command.ParseError(text, out _).ShouldBe(command.ErrorNamed(expected), text);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_code_that_is_not_in_the_table_is_unrecognized(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        IEnumerable<string?> codes = command.Model.Errors.SelectMany(error =>
            new[] { error.Code + "x", error.Code.ToUpperInvariant() + "_", RandomText.Mutate(random, error.Code) }
        );

        foreach (string? code in codes.Append(null).Append("").Append("Unrecognized").Where(code => !ErrorCodes.Matching(command.Model, code ?? "").Any()))
        {
            command.ParseError(code, out int? number).ShouldBe(command.ErrorNamed("Unrecognized"), code);
            number.ShouldBeNull(code);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Codes_are_distinct(string id)
    {
        CommandModel command = CatalogueCommands.Get(id).Model;

        foreach (
            string text in command.Errors.SelectMany(error =>
                error.Printed.Prepend(error.Code).Select(code => ErrorCodes.IsTemplate(code) ? ErrorCodes.Filled(code, ErrorCodes.Range(code).Least) : code)
            )
        )
            ErrorCodes.Matching(command, text).Count().ShouldBe(1, text);
    }
}
