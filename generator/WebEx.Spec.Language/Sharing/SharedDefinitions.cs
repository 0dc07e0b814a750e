using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Sharing;

/// <summary>What all files of shared definitions define together. Positions play no part in equality.</summary>
public sealed record SharedDefinitions
{
    private readonly Dictionary<string, SharedError> _errorsByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<string>> _spellingsByCode = new(StringComparer.Ordinal);

    /// <summary>Arguments, as written.</summary>
    public EquatableArray<Definition<MappingNode>> Arguments { get; init; }

    /// <summary>Sets of arguments, as written.</summary>
    public EquatableArray<Definition<SequenceNode>> Sets { get; init; }

    /// <summary>Choices.</summary>
    public EquatableArray<Definition<ChoiceModel>> Choices { get; init; }

    /// <summary>Bit fields.</summary>
    public EquatableArray<Definition<BitsModel>> Bits { get; init; }

    /// <summary>Meanings and causes of error codes.</summary>
    public EquatableArray<Definition<SharedError>> Errors { get; init; }

    /// <summary>Sources later than the guide.</summary>
    public EquatableArray<Definition<LaterSource>> Sources { get; init; }

    /// <summary>Codes that are spelled in several ways: each list holds the spellings of one.</summary>
    public EquatableArray<EquatableArray<string>> Spellings { get; init; }

    /// <summary>The numbers of the members of enumerations: of errors under the id of the command, of choices under their C# name.</summary>
    public EquatableArray<Definition<NumberList>> Numbers { get; init; }

    /// <summary>Sets of error codes, as written.</summary>
    public EquatableArray<Definition<MappingNode>> ErrorSets { get; init; }

    /// <summary>Sets of rules, as written.</summary>
    public EquatableArray<Definition<SequenceNode>> RuleSets { get; init; }

    /// <summary>The table of time zones.</summary>
    public EquatableArray<TimeZoneModel> TimeZones { get; init; }

    /// <summary>The pages.</summary>
    public EquatableArray<PageModel> Pages { get; init; }

    /// <summary>How many lines the guide's text version has; null when no file says so.</summary>
    public int? GuideLines { get; init; }

    /// <summary>True when definitions are missing because of errors that are reported at their own location. What refers to one of them is no error
    /// then.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The argument of a name, if there is one.</summary>
    public Definition<MappingNode>? Argument(string name) => Find(Arguments, name);

    /// <summary>The set of a name, if there is one.</summary>
    public Definition<SequenceNode>? Set(string name) => Find(Sets, name);

    /// <summary>What all commands say of an error code, if it is shared.</summary>
    public SharedError? Error(string code)
    {
        // Filled once: ninety commands ask for a dozen codes each.
        lock (_errorsByCode)
        {
            if (_errorsByCode.Count == 0)
                foreach (Definition<SharedError> error in Errors.Where(error => error.Value is not null))
                    _errorsByCode[error.Name] = error.Value!;
            return _errorsByCode.TryGetValue(code, out SharedError? shared) ? shared : null;
        }
    }

    /// <summary>All spellings of an error code, itself among them; none where it has only one.</summary>
    public EquatableArray<string> SpellingsOf(string code)
    {
        lock (_spellingsByCode)
        {
            if (_spellingsByCode.Count == 0)
                foreach (EquatableArray<string> list in Spellings.Reverse())
                foreach (string spelling in list)
                    _spellingsByCode[spelling] = list;
            return _spellingsByCode.TryGetValue(code, out EquatableArray<string> spellings) ? spellings : default;
        }
    }

    /// <summary>The definition of a name among definitions that are sorted by name, as all of these are.</summary>
    public static Definition<T>? Find<T>(EquatableArray<Definition<T>> definitions, string name)
        where T : class
    {
        (int low, int high) = (0, definitions.Count - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(definitions[middle].Name, name);
            if (order == 0)
                return definitions[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(SharedDefinitions? other) =>
        other is not null
        && Arguments == other.Arguments
        && Sets == other.Sets
        && Choices == other.Choices
        && Bits == other.Bits
        && Errors == other.Errors
        && Spellings == other.Spellings
        && ErrorSets == other.ErrorSets
        && RuleSets == other.RuleSets
        && TimeZones == other.TimeZones
        && Pages == other.Pages
        && Sources == other.Sources
        && Numbers == other.Numbers
        && GuideLines == other.GuideLines
        && IsIncomplete == other.IsIncomplete;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Arguments.GetHashCode() * 31) + Errors.GetHashCode());
}
