using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace WebEx.AspNetCore;

// MVC fills the list that a property already has, and passes over one that is read-only, as those of a request are. So it is given none, and assigns a
// list of its own.
internal sealed class ValueListBinderProvider : IModelBinderProvider
{
    private static readonly CollectionModelBinderProvider Collections = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        OwnValuesMetadata.IsOf(context.Metadata.ModelType, typeof(ValueList<>)) && Collections.GetBinder(context) is { } inner ? new Binder(inner) : null;

    private sealed class Binder(IModelBinder inner) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            bindingContext.Model = null;
            return inner.BindModelAsync(bindingContext);
        }
    }
}
