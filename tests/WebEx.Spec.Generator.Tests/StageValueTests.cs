using Mono.Cecil;

namespace WebEx.Spec.Generator.Tests;

/// <summary>
/// What the stages hand on is objects. The just-in-time compiler translates the compiler's own code for stages once for all objects, but for each structure
/// anew, in each new process: forty structures took three quarters of the time of a first build's generator.
/// </summary>
public sealed class StageValueTests
{
    private static readonly string[] Pairs = ["ValueTuple`2", "ImmutableArray`1"];

    [Fact]
    public void No_stage_hands_on_a_structure()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(SpecGenerator).Assembly.Location);
        List<(string Method, TypeReference Value)> values =
        [
            .. from type in assembly.MainModule.GetTypes()
            from method in type.Methods
            where method.HasBody
            from called in method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>()
            where called.DeclaringType.GetElementType().Name.StartsWith("Incremental", StringComparison.Ordinal)
            from value in ArgumentsOf(called)
            select (method.FullName, value),
        ];
        values.Count.ShouldBeGreaterThan(50);
        values.Where(value => IsStructure(value.Value)).Select(value => $"{value.Value.FullName} in {value.Method}").Distinct().ShouldBeEmpty();
    }

    private static IEnumerable<TypeReference> ArgumentsOf(MethodReference called) =>
        (called is GenericInstanceMethod method ? method.GenericArguments : []).Concat(
            called.DeclaringType is GenericInstanceType type ? type.GenericArguments : []
        );

    // What the compiler itself joins or collects is a structure of objects, of which there is one kind each.
    private static bool IsStructure(TypeReference type) =>
        type.IsValueType
        && !(type is GenericInstanceType joined && Pairs.Contains(joined.ElementType.Name) && !joined.GenericArguments.Any(part => part.IsValueType));
}
