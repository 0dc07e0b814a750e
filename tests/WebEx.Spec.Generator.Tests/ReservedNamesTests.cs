using Microsoft.CodeAnalysis;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The language refuses exactly the names that generated types have already: each list is compared with what the compiler sees.</summary>
public sealed class ReservedNamesTests
{
    private static readonly Lazy<GeneratorRun> Run = new(() => new Session(EveryKind.Files).Run());

    [Fact]
    public void The_members_of_every_request_are_reserved() =>
        Own("WebEx.Kinds.Everything", "Level", "Own", "Switches", "OwnBits", "Secret", "Day", "People", "Codes", "Old").ShouldBe(Sorted(ReservedNames.Request));

    [Fact]
    public void The_members_of_every_entry_point_are_reserved() =>
        typeof(Pages.HomePage)
            .GetMembers(
                System.Reflection.BindingFlags.Public
                    | System.Reflection.BindingFlags.NonPublic
                    | System.Reflection.BindingFlags.Instance
                    | System.Reflection.BindingFlags.Static
                    | System.Reflection.BindingFlags.FlattenHierarchy
            )
            .Where(member => member is System.Reflection.PropertyInfo or System.Reflection.MethodInfo { IsSpecialName: false })
            .Select(member => member.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Sorted(ReservedNames.EntryPoint));

    [Fact]
    public void The_members_of_every_element_of_a_group_are_reserved() => Own("WebEx.Kinds.Person", "FullName", "Level").ShouldBe(Sorted(ReservedNames.Item));

    [Fact]
    public void The_members_of_every_reply_are_reserved() => Own("WebEx.Kinds.EverythingReply", "Key", "Files").ShouldBe(Sorted(ReservedNames.Reply));

    [Fact]
    public void The_members_of_every_element_of_a_reply_are_reserved() => Own("WebEx.Kinds.ListedFile", "Name").ShouldBe(Sorted(ReservedNames.ReplyItem));

    [Fact]
    public void The_members_of_every_enum_of_errors_are_reserved() =>
        Constants("WebEx.Kinds.EverythingError", "AccessDenied").ShouldBe(Sorted(ReservedNames.Errors));

    [Fact]
    public void The_members_of_every_enum_of_bits_are_reserved()
    {
        Constants("WebEx.Switches", "Light", "Sound").ShouldBe(Sorted(ReservedNames.Flags));
        Constants("WebEx.Kinds.EverythingOwnBits", "Left", "Right").ShouldBe(Sorted(ReservedNames.Flags));
    }

    [Fact]
    public void The_types_of_every_command_are_known()
    {
        IEnumerable<string> own = ["EverythingOwn", "EverythingOwnBits", "Person", "ListedFile"];
        Run.Value.Output.GlobalNamespace.GetNamespaceMembers()
            .Single(space => space.Name == "WebEx")
            .GetNamespaceMembers()
            .Single(space => space.Name == "Kinds")
            .GetTypeMembers()
            .Select(type => type.Name)
            .Except(own)
            .ShouldBe(ReservedNames.TypesOf("Everything"), ignoreOrder: true);
    }

    [Fact]
    public void The_types_and_namespaces_of_the_runtime_are_reserved() =>
        typeof(IWebExRequest)
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "WebEx" && !type.IsNested)
            .Select(type => type.Name.Split('`')[0])
            .Concat(["AspNetCore", "Client", "CodeGeneration", "Pages"])
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Sorted(ReservedNames.Root));

    // What a derived or generated member could clash with: everything but constructors, accessors and operators, of the type and of all that it derives from.
    private static IEnumerable<string> Own(string type, params string[] properties)
    {
        Run.Value.Messages.ShouldBeEmpty();
        INamedTypeSymbol? symbol = Run.Value.Output.GetTypeByMetadataName(type);
        symbol.ShouldNotBeNull();
        var names = new SortedSet<string>(StringComparer.Ordinal) { "Clone" };
        for (INamedTypeSymbol? current = symbol; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                bool isSeen =
                    SymbolEqualityComparer.Default.Equals(current, symbol)
                    || member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal);
                if (isSeen && member.CanBeReferencedByName && member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Destructor) })
                    names.Add(member.Name);
            }
        }

        return names.Except(properties);
    }

    private static IEnumerable<string> Constants(string type, params string[] members) =>
        Run
            .Value.Output.GetTypeByMetadataName(type)!
            .GetMembers()
            .OfType<IFieldSymbol>()
            .Select(field => field.Name)
            .Except(members)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
