using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Commands;

/// <summary>The option <c>--center</c>.</summary>
internal static class CenterOption
{
    private static readonly string[] Names = [.. CenterSets.Abbreviations];

    /// <summary>Makes it.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--center")
        {
            Description = "The center of the site; each one where that makes a difference when left out.",
            HelpName = string.Join("|", Names),
        };
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value).Where(value => Parse(value) is null))
                result.AddError($"{Quoted.Text(value)} is not a center ({string.Join(", ", Names)}){Suggestion.For(value, Names)}");
        });
        option.CompletionSources.Add(Names);
        return option;
    }

    /// <summary>The center of an abbreviation or a name, such as <c>MC</c> and <c>MeetingCenter</c>; null where there is none.</summary>
    public static Center? Parse(string? text)
    {
        if (text is null)
            return null;
        int index = Array.FindIndex(Names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return (Center)index;
        string name = text.Replace(" ", "", StringComparison.Ordinal);
        foreach (Center center in Enum.GetValues<Center>())
        {
            if (center.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
                return center;
        }

        return null;
    }
}
