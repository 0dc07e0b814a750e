using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using WebEx.Site.Kernel;

namespace WebEx.Site.Tool;

/// <summary>Sends traces, metrics and the log by OTLP, where the standard variable names an endpoint. The exporter reads the other variables itself, such as
/// the protocol.</summary>
internal sealed class OtlpExport : IDisposable
{
    private const string ServiceName = "webex-site";

    private readonly TracerProvider? _traces = IsWanted
        ? Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Resource()).AddSource(SiteTelemetry.Name).AddOtlpExporter().Build()
        : null;

    private readonly MeterProvider? _metrics = IsWanted
        ? Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource()).AddMeter(SiteTelemetry.Name).AddOtlpExporter().Build()
        : null;

    /// <summary>Sends the log as well, beside wherever else it goes.</summary>
    public static void AddTo(ILoggingBuilder logging)
    {
        if (IsWanted)
            _ = logging.AddOpenTelemetry(log => log.SetResourceBuilder(Resource()).AddOtlpExporter());
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private static bool IsWanted =>
        Value("OTEL_EXPORTER_OTLP_ENDPOINT") is not null && !string.Equals(Value("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase);

    // The variables come last, so that OTEL_SERVICE_NAME names the service otherwise.
    private static ResourceBuilder Resource() => ResourceBuilder.CreateEmpty().AddTelemetrySdk().AddService(ServiceName).AddEnvironmentVariableDetector();

    private static string? Value(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
