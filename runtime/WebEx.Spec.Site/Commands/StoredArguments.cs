using System.Collections.Immutable;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>Arguments that are kept as they came, by their code.</content>
internal sealed partial class SiteCommands
{
    /// <summary>Values with those of the request over them. What it leaves out stays; what it gives blank is taken out.</summary>
    private static ImmutableSortedDictionary<string, string> WithArguments(
        CommandContext context,
        ImmutableSortedDictionary<string, string> values,
        ImmutableArray<string> codes
    )
    {
        foreach (string code in codes)
        {
            if (context.Argument(code) is { } value)
                values = value.Length == 0 ? values.Remove(code) : values.SetItem(code, value);
        }

        return values;
    }
}
