using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Several arguments that repeat together, numbered: a list of elements.</summary>
internal sealed class GroupTester : ArgumentTester
{
    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) => Elements(argument.Least ?? 1, argument, center);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        int most = Most(argument) ?? FamilyTester.Far;
        yield return ("1-element", Elements(1, argument, center));
        yield return ($"{InvariantText.Of(most)}-elements", Elements(most, argument, center));
        foreach (ArgumentModel part in argument.Parts)
        foreach ((string name, object value) in ArgumentTesters.OfOne(part).Cases(part, center, isThorough))
            yield return (
                $"{part.Name}/{name}",
                new object[]
                {
                    Element(argument, center),
                    new VectorFields { [part.Name] = value },
                }
            );
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        VectorFields usual = Element(argument, center);
        yield return ("empty-element", WithEmptyElement(usual));
        if (Most(argument) is { } most)
        {
            yield return ("max-elements", Elements(most, argument, center));
            yield return ("above-max-elements", Elements(most + 1, argument, center));
        }

        for (int count = 1; count <= (argument.Least ?? 0); count++)
            yield return ($"{InvariantText.Of(count)}-elements", Elements(count, argument, center));
        foreach (ArgumentModel part in argument.Parts)
        {
            foreach ((string name, object value) in ArgumentTesters.OfOne(part).Limits(part, center))
                yield return ($"{part.Name}/{name}", new object[] { usual.With(part.Name, value) });
            if (usual.ContainsKey(part.Name))
                yield return ($"{part.Name}/missing", new object[] { usual, usual.Without(part.Name) });
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Unsendable(ArgumentModel argument, CenterSet center)
    {
        yield return ("empty-element", WithEmptyElement(Element(argument, center)));
        if (Most(argument) is { } most)
            yield return ("too-many-elements", Elements(most + 1, argument, center));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Code, string Value)> Pairs(ArgumentModel argument, object value) =>
        Numbered(argument, value)
            .SelectMany(element =>
                argument
                    .Parts.Where(part => element.Fields.ContainsKey(part.Name))
                    .SelectMany(part => ArgumentTesters.OfOne(part).Pairs(part, element.Fields[part.Name]))
                    .Select(pair => (NumberedCode.Of(pair.Code, element.Number), pair.Value))
            );

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        if (((IReadOnlyList<object>)value).Count > Most(argument))
            yield return scope.Breach("outOfRange", argument, argument.Errors.Invalid);
        bool isSomethingRequired = argument.Parts.Any(part => part.Required.IsAlways && scope.IsEverywhere(part));
        foreach ((int number, VectorFields element) in Numbered(argument, value))
        {
            CheckScope numbered = scope with { Number = number };
            // It would not be sent, and the site would not look for those behind it.
            if (element.Count == 0 && !isSomethingRequired)
                yield return numbered.Breach("anyOf", argument.Parts[0]);
            foreach (ArgumentModel part in argument.Parts)
            foreach (Breach breach in ArgumentCheck.Of(part, element.GetValueOrDefault(part.Name), numbered))
                yield return breach;
        }
    }

    private static int? Most(ArgumentModel group) => group.Numbered!.To - group.Numbered.From + 1;

    private static IEnumerable<(int Number, VectorFields Fields)> Numbered(ArgumentModel group, object value) =>
        ((IReadOnlyList<object>)value).Select((element, i) => (group.Numbered!.From + i, (VectorFields)element));

    private static object[] WithEmptyElement(VectorFields usual) => [new VectorFields(), usual];

    private static object[] Elements(int count, ArgumentModel group, CenterSet center) => [.. Enumerable.Repeat(Element(group, center), count)];

    // What must be given, else what comes first.
    private static VectorFields Element(ArgumentModel group, CenterSet center)
    {
        ArgumentModel[] possible = [.. group.Parts.Where(part => (part.Centers & center) != CenterSet.None && part.Deprecated is null)];
        ArgumentModel[] needed = [.. possible.Where(part => (part.Required.Centers & center) != CenterSet.None)];
        return VectorFields.Of((needed.Length > 0 ? needed : possible[..1]).Select(part => (part.Name, ArgumentTesters.OfOne(part).Usual(part, center))));
    }
}
