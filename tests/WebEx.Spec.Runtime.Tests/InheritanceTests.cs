using System.Reflection;

namespace WebEx.Tests;

/// <summary>What generated types derive from.</summary>
public sealed class InheritanceTests
{
    // The copy method of a record below another record returns its own type on .NET, and the other record's on .NET Standard. A library that was compiled for
    // .NET Standard overrides the latter, and its types could not be loaded in a program for .NET, which has only the former.
    [Fact]
    public void A_record_that_consumers_derive_from_derives_from_object_alone()
    {
        Type[] bases =
        [
            .. typeof(WebExSite)
                .Assembly.GetExportedTypes()
                .Where(type => type is { IsSealed: false, IsClass: true } && type.GetMethod("<Clone>$") is not null && CanBeDerivedFrom(type)),
        ];

        bases.ShouldBe([typeof(WebExRequest<>), typeof(WebExReply)], ignoreOrder: true);
        bases.ShouldAllBe(type => type.BaseType == typeof(object));
    }

    private static bool CanBeDerivedFrom(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(constructor =>
                (constructor.IsPublic || constructor.IsFamily) && !(constructor.GetParameters() is [var copied] && copied.ParameterType == type)
            );
}
