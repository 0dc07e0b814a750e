using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Where commands and arguments are valid, and where arguments are required.</summary>
public sealed class PresenceTests
{
    [Theory, ClassData<EveryCommand>]
    public void Each_missing_required_argument_is_reported(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (Center center in command.Centers)
        {
            IEnumerable<string> expected = command.Model.Arguments.SelectMany(argument => Missing(argument, center));

            IEnumerable<string> reported = new Draft(command)
                .ToRequest()
                .Validate(center)
                .Where(violation => violation.Rule == ViolationRule.Required)
                .Select(violation => $"{violation.Property} {violation.ArgumentCode} {violation.GuideLine} {violation.ErrorText}");

            reported.ShouldBe(expected, ignoreOrder: true, $"{id} in {center}");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_text_without_a_text_that_is_always_required_can_not_be_read(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        ArgumentModel[] needed = [.. command.Model.Arguments.Where(argument => argument.IsNeverNull(command.Model))];

        bool isRead = command.TryRead(
            command.Model.At is null ? "" : $"AT={command.Model.At}",
            command.Centers.First(),
            out _,
            out RequestValidationResult problems
        );

        isRead.ShouldBe(needed.Length == 0);
        // What is wrong with the rest comes behind.
        problems.Take(needed.Length).Select(problem => problem.Property).ShouldBe(needed.Select(argument => argument.Name), ignoreOrder: true);
        problems.Take(needed.Length).Select(problem => problem.ErrorText).ShouldBe(needed.Select(argument => argument.Errors.Missing), ignoreOrder: true);
    }

    [Theory, ClassData<EveryCommand>]
    public void An_argument_of_some_centers_is_refused_in_the_others(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);

        foreach (ArgumentModel argument in command.Model.Arguments)
        {
            CenterSet valid = argument.Centers & command.Model.Centers;
            var draft = new Draft(command);
            draft[argument.Name] = new ValidValues(random, valid.Each().First()).Of(argument, command.Property(argument).PropertyType);
            foreach (Center center in command.Centers)
            {
                Violation[] violations =
                [
                    .. draft
                        .ToRequest()
                        .Validate(center)
                        .Where(violation => violation.Rule == ViolationRule.NotInCenter && violation.Property == argument.Name && violation.Actual is null),
                ];

                violations.Length.ShouldBe(argument.IsValidIn(center) ? 0 : 1, $"{argument.Name} in {center}");
                foreach (Violation violation in violations)
                {
                    violation.ArgumentCode.ShouldBe(argument.Coded.First().Code);
                    violation.GuideLine.ShouldBe(argument.Line);
                }
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_command_is_refused_in_a_center_that_does_not_have_it(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        foreach (Center center in Enum.GetValues<Center>())
            new Draft(command)
                .ToRequest()
                .Validate(center)
                .Any(violation => violation.Rule == ViolationRule.NotInCenter && violation.Property == command.Model.Name)
                .ShouldBe(!command.Centers.Contains(center), center.ToString());
    }

    // A date is required part by part; of a phone number, a part that must be given stands for the whole. Errors of a whole family or group have no number.
    private static IEnumerable<string> Missing(ArgumentModel argument, Center center)
    {
        bool hasRequiredPart = argument.Type == ArgumentType.Phone && argument.Parts.Any(part => part.IsRequiredIn(center));
        if (!argument.IsCalendar() && !hasRequiredPart && argument.IsRequiredIn(center))
            return [$"{argument.Name} {argument.Coded.First().Code} {argument.Line} {ErrorOf(argument)}"];
        if (argument.Type == ArgumentType.Group)
            return [];
        return argument
            .Parts.Where(part => (argument.IsCalendar() && argument.IsRequiredIn(center)) || (argument.IsValidIn(center) && part.IsRequiredIn(center)))
            .Select(part => $"{argument.Name} {part.Code} {part.Line} {part.Errors.Missing ?? argument.Errors.Missing}");
    }

    private static string? ErrorOf(ArgumentModel argument) => argument.Errors.Missing is { } missing ? ErrorCodes.WithoutRanges(missing) : null;
}
