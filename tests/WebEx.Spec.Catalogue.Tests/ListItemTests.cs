using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Values that are joined on the wire: what was given comes back as it was, or is reported and not sent.</summary>
public sealed class ListItemTests
{
    private const int Rounds = 300;

    private static readonly string[] Pieces = ["|", ",", ", ", ";", ":", "<", ">", "&", "=", "%7C", " ", "", "", "a", "bc", "é", "\n"];

    [Fact]
    public void The_catalogue_has_lists_of_texts_groups_and_numbers_to_call() =>
        (
            All(ArgumentType.List).Count(row => !row.Argument.List!.IsOfNumbers),
            All(ArgumentType.Group).Count(),
            All(ArgumentType.CallOutPhone).Count()
        ).ShouldSatisfyAllConditions(
            counts => counts.Item1.ShouldBeGreaterThan(0),
            counts => counts.Item2.ShouldBeGreaterThan(0),
            counts => counts.Item3.ShouldBeGreaterThan(0)
        );

    [Theory, ClassData<EveryCommand>]
    public void A_list_comes_back_with_its_items_or_is_reported_and_not_sent(string id)
    {
        foreach ((GeneratedCommand command, ArgumentModel argument) in Of(id, ArgumentType.List).Where(row => !row.Argument.List!.IsOfNumbers))
        {
            Random random = Seed.For(command.Model.Id + argument.Code);
            ShouldComeBackOrBeRefused(command, argument, () => new ValueList<string>(Enumerable.Range(0, random.Next(4)).Select(_ => Text(random))));
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_number_to_call_comes_back_with_its_parts_or_is_reported_and_not_sent(string id)
    {
        foreach ((GeneratedCommand command, ArgumentModel argument) in Of(id, ArgumentType.CallOutPhone))
        {
            Random random = Seed.For(command.Model.Id + argument.Code);
            ShouldComeBackOrBeRefused(
                command,
                argument,
                () => new CallOutPhone(Text(random), Text(random), Text(random), Text(random), random.Next(2) == 0 ? null : random.Next(-3, 100))
            );
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_group_comes_back_with_its_elements_or_is_reported_and_not_sent(string id)
    {
        foreach ((GeneratedCommand command, ArgumentModel argument) in Of(id, ArgumentType.Group))
        {
            Random random = Seed.For(command.Model.Id + argument.Name);
            Type list = command.Property(argument).PropertyType;
            Type element = list.GenericTypeArguments[0];
            ShouldComeBackOrBeRefused(
                command,
                argument,
                () =>
                {
                    var elements = Array.CreateInstance(element, random.Next(4));
                    for (int i = 0; i < elements.Length; i++)
                    {
                        object item = Activator.CreateInstance(element)!;
                        foreach (ArgumentModel part in argument.Parts.Where(part => part.IsTextual && random.Next(3) == 0))
                            element.GetProperty(part.Name)!.SetValue(item, Text(random));
                        elements.SetValue(item, i);
                    }

                    return Activator.CreateInstance(list, elements)!;
                }
            );
        }
    }

    private static void ShouldComeBackOrBeRefused(GeneratedCommand command, ArgumentModel argument, Func<object> make)
    {
        Center center = command.Centers.First(center => argument.IsValidIn(center));
        int sent = 0;
        int refused = 0;
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            var draft = new Draft(command) { [argument.Name] = make() };
            foreach (ArgumentModel other in command.Model.Arguments.Where(other => other.IsNeverNull(command.Model)))
                draft[other.Name] ??= "1";
            IWebExRequest request = draft.ToRequest();
            string? body;
            try
            {
                body = request.ToForm(GeneratedCommand.Site).Body;
            }
            catch (InvalidOperationException refusal)
            {
                refused++;
                refusal.Message.ShouldContain("cannot be sent");
                request
                    .Validate(center)
                    .ShouldContain(
                        violation => violation.Severity == ViolationSeverity.Error && violation.Property.Length > 0 && violation.Property != "BackUrl",
                        refusal.Message
                    );
                continue;
            }

            sent++;
            command.TryRead(body, center, out IWebExRequest? read, out RequestValidationResult problems).ShouldBeTrue($"{body}: {problems}");
            read.ShouldBe(request, body);
        }

        // Of few rounds, all may end in the same way.
        if (command.IsRandom)
            return;
        sent.ShouldBeGreaterThan(0, argument.Name);
        refused.ShouldBeGreaterThan(0, argument.Name);
    }

    private static IEnumerable<(GeneratedCommand Command, ArgumentModel Argument)> All(ArgumentType type) =>
        CatalogueCommands.Ids.SelectMany(id => Of(id, type));

    private static IEnumerable<(GeneratedCommand Command, ArgumentModel Argument)> Of(string id, ArgumentType type)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        return command.Model.Arguments.Where(argument => argument.Type == type).Select(argument => (command, argument));
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
