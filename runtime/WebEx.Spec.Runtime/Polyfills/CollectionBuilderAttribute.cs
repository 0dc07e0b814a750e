#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

// The compiler of a consumer with C# 12 reads the attribute by name, whatever the target framework; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
#endif
