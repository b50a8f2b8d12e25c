using PlanNotebooks.Lexicon;
using PlanNotebooks.Sqlite.Queries;

namespace PlanNotebooks.Sqlite.Tests;

/// <summary>What is no SELECT, or a wrong one, and what is said of it.</summary>
public sealed class RefusalTests
{
    private static readonly Corpus Odd = OddCorpus.Of("地区生产总值15373亿元。");

    [Theory]
    [InlineData("delete from observations", "delete from observations")]
    [InlineData("update observations set value = 1", "change observations.value")]
    [InlineData("insert into skipped values ('a', 'failed', 'b')", "insert into skipped")]
    [InlineData("create table mine (a)", "create something in the database")]
    [InlineData("drop table observations", "delete from sqlite_master")]
    [InlineData("attach 'other.db' as other", "attach another database")]
    [InlineData("pragma query_only = off", "run PRAGMA query_only")]
    [InlineData("begin", "begin a transaction")]
    [InlineData("with x as (select 1) delete from observations", "delete from observations")]
    public void StatementsThatWrite_AreRefused(string statement, string what)
    {
        var fault = Assert.Throws<SqlQueryException>(() => Odd.Sql(statement));
        Assert.StartsWith(
            $"Only SELECT runs over a corpus, and this would {what}",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(statement, fault.Message, StringComparison.Ordinal);
        Assert.Equal(Odd.Observations.Count, Odd.Sql("select 1 from observations").Count);
    }

    [Theory]
    [InlineData("vacuum into 'copy.db'")]
    [InlineData("vacuum")]
    [InlineData("reindex")]
    public void Upkeep_IsRefused(string statement) => Assert.Throws<SqlQueryException>(() => Odd.Sql(statement));

    [Theory]
    [InlineData("select 1; delete from observations", 1, 11)]
    [InlineData("select 1;\nselect 2", 2, 1)]
    [InlineData("select 1;; nonsense", 1, 10)]
    public void ASecondStatement_IsRefusedWhereItBegins(string statement, int line, int column)
    {
        var fault = Assert.Throws<SqlQueryException>(() => Odd.Sql(statement));
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("select 1 as n;")]
    [InlineData("select 1 as n; -- and a comment")]
    [InlineData("/* first */ select 1 as n")]
    [InlineData("with x(n) as (values (1)) select n from x")]
    [InlineData("values (1)")]
    [InlineData("with recursive c(n) as (select 1 union all select n + 1 from c where n < 1) select n from c")]
    public void StatementsThatRead_Run(string statement) => Assert.Single(Odd.Sql(statement));

    /// <summary>Longer than any report, and made in one step, which an interrupt would not end.</summary>
    [Theory]
    [InlineData("select printf('%.*c', 900000000, 'x') as n")]
    [InlineData("select length(zeroblob(900000000)) as n")]
    [InlineData("select replace(hex(zeroblob(20000000)), '0', '000000000') as n")]
    public void TextsWithoutEnd_AreRefused(string statement)
    {
        Assert.StartsWith(
            "String or blob too big",
            Assert.Throws<SqlQueryException>(() => Odd.Sql(statement)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(1_000_000L, Odd.Sql("select length(printf('%.*c', 1000000, 'x')) as n")[0, 0]);
    }

    [Theory]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select i from n")]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select printf('%.*c', 10000, 'x') from n")]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select zeroblob(10000) from n")]
    [InlineData("with recursive n(i) as (select 1 union select i + 1 from n) select count(*) from n")]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select i from n order by -i")]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select count(distinct i) from n")]
    [InlineData("with recursive n(i) as (select 1 union all select i + 1 from n) select i, count(*) from n group by i")]
    public void RowsWithoutEnd_AreRefusedOnceTheyAreTooMany(string statement)
    {
        using var connection = CorpusDatabase.Open();
        using var select = SelectStatement.Prepare(connection.Handle!, statement);
        Assert.StartsWith(
            "The result is too large to be held",
            Assert.Throws<SqlQueryException>(() => select.Rows(1 << 20)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("  -- nothing")]
    public void Nothing_IsRefused(string statement) =>
        Assert.StartsWith(
            "There is no SELECT here",
            Assert.Throws<SqlQueryException>(() => Odd.Sql(statement)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("select regoin from targets", "No such column: regoin; the nearest are region, ", 1, 8)]
    [InlineData("select id\nfrom targets\nwhere lable = '增长'", "No such column: lable; the nearest is label", 3, 7)]
    [InlineData("select t.valu from targets t", "No such column: t.valu; the nearest are value", 1, 8)]
    [InlineData(
        "select id from target",
        "No such table: target; there are reports, indicators, observations",
        null,
        null
    )]
    [InlineData("select id frm targets", "Near \"targets\": syntax error", 1, 15)]
    [InlineData("select '增长', from targets", "Near \"from\": syntax error", 1, 14)]
    [InlineData("select nosuch(1)", "No such function: nosuch", 1, 8)]
    public void WrongStatements_SayWhatAndWhere(string statement, string message, int? line, int? column)
    {
        var fault = Assert.Throws<SqlQueryException>(() => Odd.Sql(statement));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        if (line is not null)
            Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void ThePlace_IsShownUnderItsLine() =>
        Assert.Equal(
            "No such column: nix_und_nie_da; corpus.SqlSchema() lists them all (line 2, column 3)\n  nix_und_nie_da from targets\n  ^",
            Assert.Throws<SqlQueryException>(() => Odd.Sql("select\n  nix_und_nie_da from targets")).Message
        );

    [Fact]
    public void AFailureWhileRunning_IsSaid() =>
        Assert.StartsWith(
            "Malformed JSON",
            Assert.Throws<SqlQueryException>(() => Odd.Sql("select json_extract(label, '$.a') from results")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("regoin", "region")]
    [InlineData("Value", "value")]
    [InlineData("year", "plan_year")]
    public void Near_BeginsWithTheNearest(string name, string nearest) =>
        Assert.Equal(nearest, NearNames.Near(name, ["region", "value", "plan_year", "id", "quote"])[0]);
}
