using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace WebEx.AspNetCore;

// MVC remembers what it has bound by reference, and calls a request invalid that holds a copy. The values in a collection have nothing that MVC could check.
internal sealed class OwnValuesMetadata : IValidationMetadataProvider
{
    public static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        Type type = context.Key.ModelType;
        if (IsOf(type, typeof(IndexedValues<>)) || IsOf(type, typeof(ValueList<>)))
            context.ValidationMetadata.ValidateChildren = false;
    }
}
