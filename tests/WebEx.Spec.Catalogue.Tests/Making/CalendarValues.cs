using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Dates in arguments that are dates, with or without a time of day.</summary>
internal static class CalendarValues
{
    public static WebExDate DateOf(object value) => value is WebExDateTime moment ? moment.Date : (WebExDate)value;

    public static object WithDate(ArgumentModel argument, DateTime date) =>
        argument.Type == ArgumentType.DateTime ? WebExDateTime.FromDateTime(date) : WebExDate.FromDateTime(date);
}
