using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace WebEx.Tests.Api;

/// <summary>
/// The public members of generated types, a line each, sorted: what a user of a command can write. What the compiler makes for a record, and what every request
/// and every reply has, is left out.
/// </summary>
internal static class ApiLines
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The lines of some types.</summary>
    public static IEnumerable<string> Of(IEnumerable<Type> types) => types.OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Of);

    private static IEnumerable<string> Of(Type type)
    {
        string name = Name(type);
        string obsolete = Obsolete(type);
        if (type.IsEnum)
        {
            yield return $"{name}: {(type.IsDefined(typeof(FlagsAttribute)) ? "flags" : "enum")} of {Name(Enum.GetUnderlyingType(type))}{obsolete}";
            foreach (FieldInfo member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                yield return $"{name}.{member.Name} = {Convert.ToString(member.GetRawConstantValue(), CultureInfo.InvariantCulture)}{Obsolete(member)}";
            yield break;
        }

        string kind =
            type.IsAbstract && type.IsSealed ? "static class"
            : type.IsValueType ? "struct"
            : "class";
        string parent = type.BaseType is { } parentType && parentType != typeof(object) && parentType != typeof(ValueType) ? $" : {Name(parentType)}" : "";
        yield return $"{name}: {kind}{parent}{obsolete}";
        foreach (
            string line in type.GetMembers(Declared).Where(IsWritten).Select(member => $"{name}.{Of(member)}{Obsolete(member)}").Order(StringComparer.Ordinal)
        )
            yield return line;
    }

    // Members that a record gets from the compiler, overrides of what is documented in the base, and accessors.
    private static bool IsWritten(MemberInfo member) =>
        member switch
        {
            MethodInfo method => !method.IsSpecialName
                && !method.IsDefined(typeof(CompilerGeneratedAttribute))
                && method.GetBaseDefinition() == method
                && method.Name != "<Clone>$",
            ConstructorInfo constructor => constructor.GetParameters().Length > 0,
            PropertyInfo property => property.Name != "EqualityContract",
            _ => true,
        };

    private static string Of(MemberInfo member) =>
        member switch
        {
            PropertyInfo property => $"{property.Name}: {Annotated(Nullability.Create(property))} {{ {Accessors(property)} }}{Promise(property)}",
            MethodInfo method => $"{method.Name}({Parameters(method)}): {Annotated(Nullability.Create(method.ReturnParameter))}",
            ConstructorInfo constructor => $"new({Parameters(constructor)})",
            FieldInfo { IsLiteral: true } constant => $"{constant.Name} = \"{constant.GetRawConstantValue()}\"",
            FieldInfo field => $"{field.Name}: {Name(field.FieldType)}",
            _ => member.Name,
        };

    private static string Accessors(PropertyInfo property)
    {
        string modifiers =
            property.IsDefined(typeof(RequiredMemberAttribute)) ? "required "
            : property.GetMethod!.IsStatic ? "static "
            : "";
        if (property.SetMethod is not { IsPublic: true } setter)
            return modifiers + "get;";
        return modifiers + (setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "get; init;" : "get; set;");
    }

    private static string Promise(PropertyInfo property) =>
        property
            .GetCustomAttributes<System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute>()
            .SelectMany(promise => promise.Members)
            .Order(StringComparer.Ordinal)
            .ToArray()
            is { Length: > 0 } promised
            ? $" when true: {string.Join(", ", promised)}"
            : "";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter =>
                    $"{(parameter.IsOut ? "out " : "")}{Annotated(Nullability.Create(parameter))} "
                    + $"{parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"
                )
        );

    private static string Obsolete(MemberInfo member) =>
        member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? $" (obsolete: {obsolete.Message})" : "";

    private static string Annotated(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        string name = info.GenericTypeArguments.Length > 0 ? $"{Plain(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Annotated))}>" : Name(type);
        return !type.IsValueType && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        return type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>" : Plain(type);
    }

    private static string Plain(Type type)
    {
        string name = type.Name.Split('`')[0];
        return type switch
        {
            _ when type == typeof(string) => "string",
            _ when type == typeof(int) => "int",
            _ when type == typeof(uint) => "uint",
            _ when type == typeof(bool) => "bool",
            _ when type == typeof(void) => "void",
            { Namespace: "WebEx" or null } => name,
            { Namespace: { } space } when space.StartsWith("WebEx.", StringComparison.Ordinal) => space["WebEx.".Length..] + "." + name,
            _ => name,
        };
    }
}
