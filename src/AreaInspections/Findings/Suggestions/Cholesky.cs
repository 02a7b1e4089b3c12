namespace AreaInspections.Findings.Suggestions;

/// <summary>Solves symmetric positive systems, of which the lower half is given.</summary>
internal static class Cholesky
{
    /// <summary>Solves for one right side; the matrix is overwritten.</summary>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        Factor(matrix);
        return SolveFactored(matrix, right);
    }

    /// <summary>Turns the lower half of the matrix into its factor, in place.</summary>
    public static void Factor(double[][] matrix)
    {
        for (var i = 0; i < matrix.Length; i++)
        {
            var row = matrix[i];
            for (var j = 0; j <= i; j++)
            {
                var other = matrix[j];
                var sum = row[j];
                for (var k = 0; k < j; k++) sum -= row[k] * other[k];
                row[j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / other[j];
            }
        }
    }

    /// <summary>Solves with a matrix that was factored.</summary>
    public static double[] SolveFactored(double[][] factor, double[] right)
    {
        var n = right.Length;
        var solution = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) solution[i] -= factor[i][k] * solution[k];
            solution[i] /= factor[i][i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            solution[i] /= factor[i][i];
            for (var k = 0; k < i; k++) solution[k] -= factor[i][k] * solution[i];
        }

        return solution;
    }
}
