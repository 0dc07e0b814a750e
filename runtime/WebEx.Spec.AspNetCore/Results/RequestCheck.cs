using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WebEx.AspNetCore;

// Checks a request before a browser is sent to the site with it: as the client does.
internal sealed class RequestCheck
{
    private readonly WebExCommand _command;
    private readonly RequestValidationResult _result;

    private RequestCheck(WebExCommand command, RequestValidationResult result)
    {
        _command = command;
        _result = result;
    }

    public static RequestCheck Of(IWebExRequest request, Center? center, RequestValidation validation)
    {
        Center checkedFor = center ?? request.Command.DefaultCenter;
        RequestValidationResult result = request.Validate(checkedFor);
        if (!result.IsValid && validation != RequestValidation.Unchecked)
            throw new WebExRequestException(request.Command, checkedFor, result);
        return new RequestCheck(request.Command, result);
    }

    public void Log(HttpContext context)
    {
        if (_result.IsValid || context.RequestServices?.GetService<ILoggerFactory>() is not { } loggers)
            return;
        List<Violation> errors = [.. _result.AsEnumerable().Where(violation => violation.Severity == ViolationSeverity.Error)];
        CallbackLog.SentUnchecked(
            loggers.CreateLogger(CallbackLog.Category),
            _command.Path,
            _command.At ?? "",
            errors.Count,
            string.Join(", ", errors.Select(error => error.Rule).Distinct())
        );
    }
}
