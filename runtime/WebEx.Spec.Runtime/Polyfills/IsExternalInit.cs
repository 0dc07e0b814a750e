#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

// The compiler asks for this type by name for init accessors and records; netstandard2.0 doesn't have it.
internal static class IsExternalInit;
#endif
