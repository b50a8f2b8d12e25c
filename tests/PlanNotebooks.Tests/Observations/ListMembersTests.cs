namespace PlanNotebooks.Tests.Observations;

/// <summary>
/// Lists whose members are compared by kind: what one end has and the others lack (tails, heads, verbs, units, bounds) is that of all,
/// and what is another's is not; in <c>Product/members.tsv</c>.
/// </summary>
public sealed class ListMembersTests
{
    private static readonly CorpusTheory Cases = new(CorpusFile.ReadAt("product/members.tsv"));

    public static TheoryData<string, string> Sentences => Cases.Rows;

    [Theory]
    [MemberData(nameof(Sentences))]
    public void List_GivesEachMemberWhatAllShare(string place, string sentence) => Cases.AssertRead(place, sentence);
}
