namespace ScrutinyTracker.FaultCampaign;

/// <summary>How the mail server misbehaves. "Taken" says whether it has the message although the tracker never hears so.</summary>
public enum Fault
{
    None,
    RefusesConnection,
    HangsAtGreeting,
    OffersNoStartTls,
    RefusesPassword,
    RefusesForNow,
    RefusesForGood,
    ShutsDown,
    HangsInData,
    HangsAfterDataNotTaken,
    HangsAfterDataTaken,
    DropsAfterDataNotTaken,
    DropsAfterDataTaken,

    /// <summary>The tracker hears that it was taken, but only after it has prepared the next.</summary>
    AnswersLate,
}

/// <summary>What the mail server does to whom.</summary>
public interface IFaults
{
    /// <param name="number">The connections of a round, from 1.</param>
    Fault OfConnection(int round, int number);

    /// <param name="time">How often this recipient was named, from 1.</param>
    Fault OfMessage(string recipient, int time);
}

/// <summary>A server as it should be.</summary>
public sealed class NoFaults : IFaults
{
    public Fault OfConnection(int round, int number) => Fault.None;

    public Fault OfMessage(string recipient, int time) => Fault.None;
}

internal sealed class PlannedFaults(Dice dice) : IFaults
{
    public Fault OfConnection(int round, int number) => dice.InPercent(
        $"connection {round}/{number}", Fault.None, (7, Fault.RefusesConnection), (1, Fault.HangsAtGreeting), (5, Fault.OffersNoStartTls), (5, Fault.RefusesPassword));

    public Fault OfMessage(string recipient, int time) => dice.InPercent(
        $"message {recipient}/{time}", Fault.None,
        (6, Fault.RefusesForNow), (3, Fault.RefusesForGood), (2, Fault.ShutsDown), (1, Fault.HangsInData), (1, Fault.HangsAfterDataNotTaken),
        (1, Fault.HangsAfterDataTaken), (2, Fault.DropsAfterDataNotTaken), (2, Fault.DropsAfterDataTaken), (3, Fault.AnswersLate));
}
