using System.Reflection;

namespace WebEx.Tests;

/// <summary>What holds of every command of the catalogue, and so of every random one: the theories of this project.</summary>
internal static class CommandChecks
{
    // Doc comments of the catalogue are in the file beside this assembly; of random commands the compiler says whether one is missing. What a condition is on
    // is for an author to mind.
    private static readonly string[] OfTheCatalogueAlone =
    [
        nameof(DocumentationTests.Every_property_has_a_summary),
        nameof(DocumentationTests.Every_member_of_an_enum_has_a_summary),
        nameof(LaterFactTests.A_later_remark_is_documented_with_its_sources),
        nameof(RuleTests.A_condition_is_on_arguments_with_one_default_for_all_centers),
    ];

    /// <summary>All of them, by class and method.</summary>
    public static IReadOnlyDictionary<string, Action<string>> All { get; } =
        Methods()
            .ToDictionary(
                method => $"{method.DeclaringType!.Name}.{method.Name}",
                method => method.CreateDelegate<Action<string>>(Activator.CreateInstance(method.DeclaringType!)),
                StringComparer.Ordinal
            );

    private static IEnumerable<MethodInfo> Methods() =>
        from type in typeof(CommandChecks).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<ClassDataAttribute<EveryCommand>>() is not null && !OfTheCatalogueAlone.Contains(method.Name)
        select method;
}
