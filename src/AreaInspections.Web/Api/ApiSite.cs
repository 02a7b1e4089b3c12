using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace AreaInspections.Web.Api;

/// <summary>The JSON API: what it needs, where it is mapped.</summary>
internal static class ApiSite
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        });
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = operation => $"/{operation.RelativePath}".StartsWith(ApiLinks.Root + "/", StringComparison.Ordinal);
            options.AddSchemaTransformer<ApiSchemas>();
            options.AddOperationTransformer<ApiOperations>();
            options.AddDocumentTransformer<ApiDocument>();
        });
        services.AddSingleton<ApiDocuments>();
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(ApiLinks.Root).AddEndpointFilter(static (context, next) =>
            context.Arguments.OfType<Asked>().FirstOrDefault() is { Errors.Count: > 0 } asked
                ? new(new ProblemResult(ApiProblem.BadParameters(asked.Errors)))
                : next(context));
        AreasApi.Map(api);
        InspectionsApi.Map(api);
        ReportsApi.Map(api);
        FindingsApi.Map(api);
        ThemesApi.Map(api);
        ClaimsApi.Map(api);
        StatisticsApi.Map(api);
        ExperiencesApi.Map(api);
        app.MapMethods(ApiLinks.Document, s_methods, ApiDocuments.Answer).ExcludeFromDescription();
    }

    /// <summary>Maps an operation that reads, with everything its documentation says about it.</summary>
    /// <param name="name">Stable name of the operation for programs that are made from the document.</param>
    /// <param name="tag">Capability it belongs to.</param>
    public static RouteHandlerBuilder Read(this RouteGroupBuilder api, string path, Delegate handler, string name, string tag, params Parameter[] parameters) =>
        api.MapMethods(path, s_methods, handler).WithName(name).WithTags(tag).WithMetadata(new ParameterList(parameters));

    /// <summary>Says that what the path names may not be there.</summary>
    public static RouteHandlerBuilder MayBeMissing(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(ApiProblem), [ApiProblem.MediaType]));
}
