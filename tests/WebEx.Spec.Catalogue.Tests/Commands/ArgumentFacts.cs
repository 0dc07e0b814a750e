using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What several tests ask of an argument.</summary>
internal static class ArgumentFacts
{
    public static bool IsFamily(this ArgumentModel argument) => argument.Numbered is not null && argument.Type != ArgumentType.Group;

    public static bool IsCalendar(this ArgumentModel argument) => argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time;

    public static bool IsValidIn(this ArgumentModel argument, Center center) => (argument.Centers & center.ToSet()) != 0;

    /// <summary>Whether it must be given in a center as a whole.</summary>
    public static bool IsRequiredIn(this ArgumentModel argument, Center center) => (argument.Required.Centers & argument.Centers & center.ToSet()) != 0;

    /// <summary>Whether no request without it is valid in a center: it must be given, or a part of it.</summary>
    public static bool IsNeededIn(this ArgumentModel argument, Center center) =>
        argument.IsRequiredIn(center)
        || (argument.Type != ArgumentType.Group && argument.IsValidIn(center) && argument.Parts.Any(part => part.IsRequiredIn(center)));

    /// <summary>Whether its property is a string that cannot be null, so that a text without it cannot be read.</summary>
    public static bool IsNeverNull(this ArgumentModel argument, CommandModel command) =>
        argument.IsTextual && !argument.IsFamily() && argument.Required.IsAlways && (argument.Centers & command.Centers) == command.Centers;

    /// <summary>The arguments that are sent in a center: some codes have another meaning in each.</summary>
    public static IEnumerable<ArgumentModel> ArgumentsIn(this CommandModel command, Center center) =>
        command.Arguments.Where(argument => argument.IsValidIn(center));

    /// <summary>The runtime's name of a part: <c>Year</c>, <c>Area</c>.</summary>
    public static string PartProperty(this ArgumentModel part) => char.ToUpperInvariant(part.Part![0]) + part.Part[1..];
}
