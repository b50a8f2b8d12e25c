namespace PlanNotebooks.Sqlite.Tests;

/// <summary>A query that does not end is ended where its cell is interrupted, and the next one runs.</summary>
public sealed class InterruptionTests
{
    private static readonly Corpus Odd = OddCorpus.Of("地区生产总值15373亿元。");

    [Theory]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n")]
    [InlineData("with recursive n(i) as (select 1 union all select i from n) select max(i) from n")]
    [InlineData(
        "with m(i) as (values (1), (2), (3), (4), (5), (6), (7), (8), (9)) "
            + "select count(*) from m a, m b, m c, m d, m e, m f, m g, m h, m k, m l, m n, m o"
    )]
    public async Task Sql_WithoutEnd_EndsWhenItsCellIsInterrupted(string endless)
    {
        using var interrupt = new CancellationTokenSource();
        var query = Task.Run(() =>
        {
            StopRequest.Enter(interrupt.Token);
            return Odd.Sql(endless);
        });
        await Task.Delay(100);
        Assert.False(query.IsCompleted);
        await interrupt.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => query.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Single(Odd.Sql("select 1 as n"));
    }
}
