namespace AreaInspections.Statistics.Comparison;

/// <summary>Every method in use, each with where it is published. What each does, and why it was chosen, is said in docs/statistics-methods.md.</summary>
public static class Methods
{
    public static Method Wilson { get; } = new("wilson", "Wilson’s interval",
        "E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 209-212");

    public static Method Byar { get; } = new("byar", "Byar’s interval",
        "N. E. Breslow and N. E. Day (1987), Statistical Methods in Cancer Research, volume II, International Agency for Research on Cancer, page 69");

    public static Method ExactPoisson { get; } = new("exact-poisson", "Exact Poisson interval",
        "F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437-442");

    public static Method RiskRatio { get; } = new("log-risk-ratio", "Ratio of proportions, interval on the logarithmic scale",
        "D. Katz and others (1978), Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34, 469-474");

    public static Method RateRatio { get; } = new("log-rate-ratio", "Ratio of rates, interval on the logarithmic scale",
        "K. J. Rothman (2012), Epidemiology: An Introduction, 2nd edition, Oxford University Press, chapter 9");

    public static Method Published { get; } = new("as-published", "As published, without interval", "The publication named beside the figure");

    public static Method PublishedRatio { get; } = new("published-ratio", "Ratio of the published values, without interval", "Division; no counts were published");

    public static Method Newcombe { get; } = new("newcombe", "Difference of proportions, Newcombe’s interval",
        "R. G. Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873-890, method 10");

    public static Method RateDifference { get; } = new("rate-difference", "Difference of rates",
        "K. J. Rothman (2012), Epidemiology: An Introduction, 2nd edition, Oxford University Press, chapter 9");

    public static Method PublishedDifference { get; } = new("published-difference", "Difference of the published values, without interval",
        "Subtraction");

    public static Method Median { get; } = new("median-of-neighbours", "Median of the neighbours’ values, each counting once", "Subtraction from the middle value");

    public static Method Quartiles { get; } = new("quartiles", "Quartiles between neighbouring values",
        "R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361-365, definition 7");

    public static Method FunnelOfProportions { get; } = new("funnel-proportion", "Funnel limits of a proportion",
        "D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24, 1185-1202");

    public static Method FunnelOfRates { get; } = new("funnel-rate", "Funnel limits of a rate",
        "D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24, 1185-1202; limits where the interval of the count just meets the target");

    public static Method TrendOfProportions { get; } = new("armitage-trend", "Chi-square test for linear trend in proportions",
        "P. Armitage (1955), Tests for linear trends in proportions and frequencies, Biometrics 11, 375-386");

    public static Method TrendOfRates { get; } = new("poisson-trend", "Chi-square test for linear trend in rates",
        "N. E. Breslow and N. E. Day (1987), Statistical Methods in Cancer Research, volume II, International Agency for Research on Cancer, chapter 3");

    public static Method MannKendall { get; } = new("mann-kendall", "Mann-Kendall test for trend",
        "H. B. Mann (1945), Nonparametric tests against trend, Econometrica 13, 245-259; M. G. Kendall (1975), Rank Correlation Methods, 4th edition, Griffin");

    public static IReadOnlyList<Method> All { get; } =
    [
        Published, Wilson, Byar, ExactPoisson, RiskRatio, RateRatio, PublishedRatio, Newcombe, RateDifference, PublishedDifference, Median, Quartiles,
        FunnelOfProportions, FunnelOfRates, TrendOfProportions, TrendOfRates, MannKendall,
    ];
}
