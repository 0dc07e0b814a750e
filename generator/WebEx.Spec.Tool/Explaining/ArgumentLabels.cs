namespace WebEx.Spec.Tool.Explaining;

/// <summary>What the arguments of a text are called. A name is quoted where the guide has it, or where it is so near to a code of the command that it tells no
/// more than the code does. Everything else is told by its place: a raw ampersand makes a name of the rest of a password, and a text that is no link has its
/// secrets anywhere.</summary>
internal sealed class ArgumentLabels
{
    // The suggestion is one letter away, up to this length. Of longer ones it is two and more, and "Passw0rd" is near to many a name.
    private const int LongestNear = 5;

    private readonly Dictionary<SentPair, ArgumentLabel> _labels = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names the arguments of a text.</summary>
    /// <param name="sent">The text.</param>
    /// <param name="lookup">The arguments of its command.</param>
    public ArgumentLabels(SentText sent, ArgumentLookup lookup)
    {
        string? secret = null;
        foreach (SentPair pair in sent.Pairs)
        {
            if (lookup.Find(pair.Name) is { } found)
            {
                _labels[pair] = new ArgumentLabel(pair.Name, pair.Place);
                secret = found.Part.IsSecret ? pair.Name : null;
                continue;
            }

            // Up to the next argument that is known, all may belong to the secret.
            string? code = secret is null && IsHarmless(pair.Name, lookup) ? pair.Name : null;
            ArgumentLabel label = _labels[pair] = new ArgumentLabel(code, pair.Place, secret);
            if (secret is null && (GuideNames.HasSecret(pair.Name) || SecretText.IsName(pair.Name)))
                secret = label.Text;
        }
    }

    /// <summary>What an argument is called.</summary>
    public ArgumentLabel Of(SentPair pair) => _labels[pair];

    private static bool IsHarmless(string name, ArgumentLookup lookup) =>
        GuideNames.HasArgument(name)
        || (name.Length <= LongestNear && name.All(char.IsAsciiLetterOrDigit) && lookup.Nearest(name)?.IsCode == true)
        || lookup.Has(name);
}
