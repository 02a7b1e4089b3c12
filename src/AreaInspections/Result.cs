namespace AreaInspections;

/// <summary>A value, or the problems for which it was refused; never both, never neither.</summary>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Problem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>Empty when there is a value.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public bool Succeeded => Problems.Count == 0;

    /// <exception cref="InvalidOperationException">The result was refused.</exception>
    public T Value => Succeeded
        ? _value!
        : throw new InvalidOperationException("Refused: " + string.Join(" ", Problems.Select(p => p.Sentence)));

    public static Result<T> Of(T value) => new(value, []);

    public static Result<T> Refused(params IReadOnlyList<Problem> problems) =>
        problems.Count == 0 ? throw new ArgumentException("A refusal needs a problem.", nameof(problems)) : new(default, problems);

    public static implicit operator Result<T>(T value) => Of(value);

    public static implicit operator Result<T>(Problem problem) => Refused(problem);
}
