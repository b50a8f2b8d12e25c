namespace PlanNotebooks.Tests.Tables;

/// <summary>A row with a value of every kind.</summary>
internal sealed record Fact(
    string? Label,
    int? Year,
    decimal? Value,
    bool Headline = false,
    Standing Standing = Standing.Met
);
