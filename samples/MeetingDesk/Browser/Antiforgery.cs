using MeetingDesk.Pages;
using Microsoft.AspNetCore.Antiforgery;

namespace MeetingDesk.Browser;

/// <summary>Forms of other sites are refused: each form of the desk has a value that these cannot know.</summary>
internal static class Antiforgery
{
    /// <summary>The field for a form.</summary>
    public static Html Field(HttpContext context)
    {
        AntiforgeryTokenSet tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");
    }

    /// <summary>Asks for the field where the endpoint reads no other one; where it does, the framework asks by itself.</summary>
    public static void WithAntiforgery(this RouteHandlerBuilder endpoint) =>
        endpoint
            .WithMetadata(new Required())
            .AddEndpointFilter(
                async (call, next) =>
                    call.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } ? await next(call) : Results.BadRequest()
            );

    private sealed class Required : IAntiforgeryMetadata
    {
        public bool RequiresValidation => true;
    }
}
