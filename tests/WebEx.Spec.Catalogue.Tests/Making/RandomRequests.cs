using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Requests with random values in random arguments of one center; rules across arguments are not looked at.</summary>
internal sealed class RandomRequests(GeneratedCommand command, Center center, Random random)
{
    private readonly ValidValues _values = new(random, center, areLoose: true);

    public Draft Next()
    {
        var draft = new Draft(command) { Additional = Additional() };
        int oneIn = random.Next(1, 4);
        foreach (ArgumentModel argument in command.Model.ArgumentsIn(center))
            if (argument.IsNeverNull(command.Model) || random.Next(oneIn) == 0)
                draft[argument.Name] = _values.Of(argument, command.Property(argument).PropertyType);
        return draft;
    }

    // No code of the guide begins like that.
    private AdditionalArguments Additional()
    {
        var additional = new AdditionalArguments();
        for (int count = random.Next(3); count > 0; count--)
            additional.Add("_" + RandomText.WellFormed(random, 6), RandomText.WellFormed(random, 12));
        return additional;
    }
}
