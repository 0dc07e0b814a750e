namespace WebEx.Spec.Language.Diagnostics;

/// <summary>
/// Where several facts refer to one definition that does not exist, the definition is what is missing or misspelt. That is one error, which is reported where
/// it is met first.
/// </summary>
public static class RepeatedReferences
{
    // Twice may well be a copied error of the file that refers.
    private const int Several = 3;

    // More different ones than anybody misspells at a time: a file of shared definitions is missing.
    private const int Many = 20;

    private static readonly SpecRule[] Rules = [SpecRules.Undefined, SpecRules.MissingKey];

    /// <summary>The errors, each of those that repeat once.</summary>
    /// <param name="diagnostics">The errors of all files.</param>
    public static IEnumerable<SpecDiagnostic> Joined(IEnumerable<SpecDiagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var repeated = all.Where(IsReference)
            .GroupBy(Identity)
            .Where(group => group.Count() >= Several)
            .ToDictionary(group => group.Key, group => group.Count());
        int different = all.Where(IsReference).Select(Identity).Distinct().Count();
        if (different > Many)
        {
            SpecDiagnostic first = all.First(IsReference);
            string further = $" {different - 1} further definitions are missing too; most likely a file in common/*.yaml is.";
            yield return first with
            {
                Message = first.Message + further,
            };
            // What refers to errata may be in that file as well.
            foreach (SpecDiagnostic other in all.Where(diagnostic => !IsReference(diagnostic) && diagnostic.Rule != SpecRules.Unused))
                yield return other;
            yield break;
        }

        var reported = new HashSet<(SpecRule, string)>();
        foreach (SpecDiagnostic diagnostic in all)
        {
            if (!IsReference(diagnostic) || !repeated.TryGetValue(Identity(diagnostic), out int count))
                yield return diagnostic;
            else if (reported.Add(Identity(diagnostic)))
                yield return diagnostic with
                {
                    Message = diagnostic.Message + Further(count - 1),
                };
        }
    }

    private static string Further(int count) => $" The same holds in {count} further places, so that the definition may be missing or misspelt.";

    private static (SpecRule Rule, string Message) Identity(SpecDiagnostic diagnostic) => (diagnostic.Rule, diagnostic.Message);

    // A message that says what is looked for and where it would be defined. "The key 'line' is missing" is another error in each place.
    private static bool IsReference(SpecDiagnostic diagnostic) => Rules.Contains(diagnostic.Rule) && diagnostic.IsOfDefinition;
}
