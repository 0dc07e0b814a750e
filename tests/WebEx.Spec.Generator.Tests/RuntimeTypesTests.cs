using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What the language knows of the runtime.</summary>
public sealed class RuntimeTypesTests
{
    [Fact]
    public void The_list_of_the_runtimes_types_is_true() =>
        RuntimeTypes.Names.Order(StringComparer.Ordinal).ShouldBe(
            typeof(IWebExRequest).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == "WebEx" && !type.IsNested)
                .Select(type => type.Name.Split('`')[0])
                .Distinct()
                .Order(StringComparer.Ordinal));
}
