using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>Dice that fall the same for the same seed and question, in whatever order they are asked: what is planned does not depend on what happens.</summary>
internal sealed class Dice(int seed)
{
    /// <summary>Both ends included.</summary>
    public int From(int least, int most, string question)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{question}"));
        return least + (int)(BinaryPrimitives.ReadUInt64LittleEndian(hash) % (ulong)(most - least + 1));
    }

    /// <summary>One of these, each as often as its weight among a hundred says; the rest of the hundred is <paramref name="otherwise"/>.</summary>
    public T InPercent<T>(string question, T otherwise, params ReadOnlySpan<(int Percent, T Choice)> choices)
    {
        var fell = From(0, 99, question);
        foreach (var (percent, choice) in choices)
        {
            if (fell < percent)
                return choice;
            fell -= percent;
        }
        return otherwise;
    }
}
