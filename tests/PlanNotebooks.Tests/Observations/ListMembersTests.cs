namespace PlanNotebooks.Tests.Observations;

/// <summary>
/// Lists whose members are compared by kind: what one end has and the others lack (tails, heads, verbs, units, bounds) is that of all,
/// and what is another's is not; in <c>Product/members.tsv</c>.
/// </summary>
public sealed class ListMembersTests
{
    private const string File = "product/members.tsv";

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var one in CorpusFile.ReadAt(File))
                data.Add(one.Place, one.Sentence);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void List_GivesEachMemberWhatAllShare(string place, string sentence)
    {
        var fault = CorpusFile.ReadAt(File).First(one => one.Place == place && one.Sentence == sentence).Fault();
        Assert.True(fault is null, fault);
    }
}
