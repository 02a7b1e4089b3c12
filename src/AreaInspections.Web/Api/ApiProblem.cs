using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace AreaInspections.Web.Api;

/// <summary>What went wrong, as RFC 9457 has it (<c>application/problem+json</c>).</summary>
public sealed record ApiProblem
{
    public const string MediaType = "application/problem+json";

    /// <summary>Address that explains this kind of problem, relative to the site.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Status of the response.</summary>
    public required int Status { get; init; }

    /// <summary>What happened here and what to do, in plain words.</summary>
    public required string Detail { get; init; }

    /// <summary>One for each parameter that was refused; absent where no parameter is at fault.</summary>
    public IReadOnlyList<ParameterProblem>? Errors { get; init; }

    public static ApiProblem BadParameters(IReadOnlyList<ParameterProblem> errors) => new()
    {
        Type = Kind("bad-parameter"),
        Title = "A parameter was refused",
        Status = StatusCodes.Status400BadRequest,
        Detail = "Nothing was searched for. Mend what errors names and ask again.",
        Errors = errors,
    };

    /// <param name="detail">What is not there, and where it may be found.</param>
    public static ApiProblem NotFound(string detail) => new() { Type = Kind("not-found"), Title = "Not found", Status = StatusCodes.Status404NotFound, Detail = detail };

    /// <summary>The problem that a bare status stands for.</summary>
    public static ApiProblem Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound($"There is nothing at this address. Every address of the API is in {ApiLinks.Document}; {ApiLinks.Reference} explains them."),
        StatusCodes.Status405MethodNotAllowed => new() { Type = Kind("method-not-allowed"), Title = "Method not allowed", Status = status, Detail = "The API is for reading: use GET, HEAD or OPTIONS." },
        StatusCodes.Status429TooManyRequests => new()
        {
            Type = Kind("too-many-requests"),
            Title = "Too many requests",
            Status = status,
            Detail = "Wait as many seconds as the header Retry-After says. Answers carry an ETag: what has not changed need not be asked for again.",
        },
        < StatusCodes.Status500InternalServerError => new() { Type = Kind("bad-request"), Title = "Bad request", Status = status, Detail = "The request could not be understood. Check address and headers." },
        _ => new() { Type = Kind("fault"), Title = "Fault", Status = status, Detail = "The fault is on this side and has been logged. Try again later." },
    };

    private static string Kind(string kind) => $"{ApiLinks.Reference}#{kind}";
}

/// <summary>Why a parameter was refused.</summary>
public sealed record ParameterProblem
{
    /// <summary>Name as in the address.</summary>
    public required string Parameter { get; init; }

    /// <summary>What was given, shortened to 100 characters.</summary>
    public required string Found { get; init; }

    /// <summary>What would have been understood.</summary>
    public required string Expected { get; init; }
}

/// <summary>A problem as the answer to a request.</summary>
public sealed class ProblemResult(ApiProblem problem) : IResult, IEndpointMetadataProvider
{
    /// <summary>How a problem becomes the whole answer.</summary>
    public static async Task Write(HttpContext context, ApiProblem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(problem, options: null, ApiProblem.MediaType, context.RequestAborted);
    }

    public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, problem);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(ApiProblem), [ApiProblem.MediaType]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status429TooManyRequests, typeof(ApiProblem), [ApiProblem.MediaType]));
    }
}
