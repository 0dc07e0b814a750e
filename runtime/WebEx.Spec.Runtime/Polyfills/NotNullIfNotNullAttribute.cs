#if !NET8_0_OR_GREATER
namespace System.Diagnostics.CodeAnalysis;

// The compiler reads the attribute by name; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.ReturnValue)]
internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
#endif
