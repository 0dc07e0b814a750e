using WebEx.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets MVC read requests from forms.</summary>
public static class WebExMvcBuilderExtensions
{
    /// <summary>
    /// Lets actions and pages take requests from forms (<c>[FromForm]</c>), with their indexed families and groups: <c>TrackingCodes[1]</c>,
    /// <c>Attendees[0].FullName</c>. Without it MVC responds with 400 to a form that holds any of these. Minimal APIs need no such call.
    /// </summary>
    /// <param name="builder">The builder of MVC: what <c>AddControllers</c>, <c>AddMvc</c> and the like return.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMvcBuilder AddWebExForms(this IMvcBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder.AddMvcOptions(options =>
        {
            options.ModelBinderProviders.Insert(0, new ValueListBinderProvider());
            options.ModelMetadataDetailsProviders.Add(new OwnValuesMetadata());
        });
    }
}
