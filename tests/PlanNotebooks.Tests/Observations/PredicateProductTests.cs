namespace PlanNotebooks.Tests.Observations;

/// <summary>
/// What a number can say (level, growth, change, points, rank, share, completion, multiple), crossed with how it is said of several
/// (one, in line, elided,
/// respectively, each, from–to): four plain sentences a cell, in <c>Product/product.tsv</c>, whose last column names the cell.
/// </summary>
public sealed class PredicateProductTests
{
    private const int Cells = 48;
    private const int SentencesOfACell = 4;
    private static readonly CorpusTheory Cases = new(CorpusFile.ReadAt("product/product.tsv"));

    public static TheoryData<string, string> Sentences => Cases.Rows;

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Cell_IsReadRight(string place, string sentence) => Cases.AssertRead(place, sentence);

    [Fact]
    public void EveryCell_HasItsSentences() => Assert.Equal(Cells * SentencesOfACell, Cases.Count);
}
