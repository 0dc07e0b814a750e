using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Tests.Repository;

/// <summary>The files that keep the public API of the packages, a member a line.</summary>
public sealed partial class PublicApiFileTests
{
    private static readonly string[] Files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "runtime"), "PublicAPI.*.txt", SearchOption.AllDirectories);

    [Fact]
    public void No_member_is_listed_twice()
    {
        Files.Length.ShouldBeGreaterThan(10);
        foreach (string file in Files)
            Members(file).GroupBy(WithoutNullability).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty(file);
    }

    [Fact]
    public void No_type_of_the_compiler_is_public_in_a_library()
    {
        foreach (string file in Files)
            Members(file).Where(member => member.Contains("WebEx.Spec.", StringComparison.Ordinal) && !member.Contains('"')).ShouldBeEmpty(file);
    }

    // A constant is compiled into the assemblies that use it, and keeps its value there when the package has another one. Names of standards and of telemetry
    // never change.
    [Fact]
    public void Constants_are_names_that_never_change() =>
        Files
            .SelectMany(Members)
            .Where(member => member.StartsWith("const ", StringComparison.Ordinal) && !Enduring().IsMatch(member))
            .Distinct()
            .ShouldBeEmpty();

    private static IEnumerable<string> Members(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#');

    private static string WithoutNullability(string member) => Nullability().Replace(member.TrimStart('~'), "");

    [GeneratedRegex("[!?]")]
    private static partial Regex Nullability();

    [GeneratedRegex(@"^const [\w.]+\.(Name|DurationName|MediaType|AnyStatus) = ")]
    private static partial Regex Enduring();
}
