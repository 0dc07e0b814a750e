using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace WebEx.Site.Admin;

/// <summary>The description of the admin API. It is made from the operations themselves, so that it lacks none and has no other.</summary>
internal static class OpenApiDocument
{
    private const string Bearer = "adminToken";
    private static readonly JsonSchemaExporterOptions Schemas = new() { TreatNullObliviousAsNonNullable = true };

    public static JsonObject Of(IEnumerable<AdminOperation> operations)
    {
        JsonObject paths = [];
        foreach (IGrouping<string, AdminOperation> path in operations.GroupBy(operation => operation.Path))
        {
            JsonObject item = [];
            foreach (AdminOperation operation in path)
                item[operation.Method.ToLowerInvariant()] = Describe(operation);
            paths["/" + path.Key] = item;
        }

        return new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "WebEx.Spec.Site: admin API",
                ["version"] = "1",
                ["description"] =
                    "Administers the sites of a server. Without an admin token it is open to programs of the same machine; with one, to whoever sends it.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = AdminEndpoint.Folder }),
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { [Bearer] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject
                {
                    [Bearer] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
                },
                ["responses"] = new JsonObject
                {
                    ["Problem"] = Response("Refused. The detail is a sentence to act on.", "application/problem+json", typeof(AdminProblem)),
                },
            },
        };
    }

    private static JsonObject Describe(AdminOperation operation)
    {
        JsonObject description = new()
        {
            ["operationId"] = operation.Id,
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. operation.PathParameters.Select(Parameter), .. operation.Query.Select(Parameter)]),
            ["responses"] = new JsonObject
            {
                [operation.Result is null ? "204" : "200"] = operation.Result is { } result
                    ? Response("Done.", "application/json", result)
                    : new JsonObject { ["description"] = "Done." },
                ["default"] = new JsonObject { ["$ref"] = "#/components/responses/Problem" },
            },
        };
        if (operation.Body is { } body)
            description["requestBody"] = new JsonObject { ["required"] = !operation.IsBodyOptional, ["content"] = Content("application/json", body) };
        return description;
    }

    private static JsonNode Parameter(string name) =>
        new JsonObject
        {
            ["name"] = name,
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$" },
        };

    private static JsonNode Parameter(KeyValuePair<string, string> query) =>
        new JsonObject
        {
            ["name"] = query.Key,
            ["in"] = "query",
            ["description"] = query.Value,
            ["schema"] = new JsonObject { ["type"] = "string" },
        };

    private static JsonObject Response(string description, string mediaType, Type type) =>
        new() { ["description"] = description, ["content"] = Content(mediaType, type) };

    private static JsonObject Content(string mediaType, Type type) =>
        new() { [mediaType] = new JsonObject { ["schema"] = JsonSchemaExporter.GetJsonSchemaAsNode(AdminJson.Options, type, Schemas) } };
}
