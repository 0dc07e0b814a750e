using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>The fields of an event's registration form, which CF sets, GF tells and EN goes by.</content>
internal sealed partial class SiteCommands
{
    /// <summary>An event of the caller's whose form is its own.</summary>
    /// <exception cref="RefusedException">There is no such event, it has no form, or it belongs to a program.</exception>
    private static EventRow EventWithOwnForm(CommandContext context, string key)
    {
        EventRow row = EventWithForm(context, key);
        return context.Settings.Events.IsInProgram(row.Name) ? throw new RefusedException(nameof(GetEventRegistrationFormError.ThisEventIsInProgram)) : row;
    }

    private static EventFormField FieldOf(EventRow row, string code) =>
        row.FormFields.TryGetValue(code, out int field) ? (EventFormField)field : EventFormField.Optional;

    private static bool IsRequired(EventRow row, string code) => FieldOf(row, code) == EventFormField.Required;
}
