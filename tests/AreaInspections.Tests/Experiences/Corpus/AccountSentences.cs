namespace AreaInspections.Tests.Experiences.Corpus;

/// <summary>
/// Sentences of invented accounts. In braces what is put in: n the child, sib another child, full the child's whole name, p and pf an adult's first and whole name, m, w, d a titled surname,
/// s the setting, s2 another, ph, em, ad, pc, dob, nhs, upn, at (a name online); not personal: kin, town, month, num, date.
/// </summary>
internal static class AccountSentences
{
    /// <summary>Introduce the child.</summary>
    public static readonly string[] Openings =
    [
        "My {kin} {n} is {num} and has autism.", "My {kin}, {n}, was diagnosed with ADHD last year.", "I am writing about my {kin} {full}, who is {num}.", "{n} is {num} and has been waiting for an assessment since {month}.", "This is about {n}, my {kin}.",
        "I have two children, {n} and {sib}.", "My {kin} is called {n} and has epilepsy.", "{n} (aged {num}) had a bang to the head two years ago.", "My name is {pf} and I am mum to {n}.", "{full} is my {kin} and has an EHC plan.", "{n}'s needs were never understood.",
        "We adopted {n} when she was 3.", "{n}, who is {num}, has been out of school since {month}.", "My twins {n} and {sib} are both on the pathway.", "Our {kin} {n} had meningitis as a baby.",
    ];

    /// <summary>With personal details.</summary>
    public static readonly string[] Telling =
    [
        "{n} has not been to school since {month}.", "{n} needs one to one support.", "The school keeps sending {n} home at lunchtime.", "They told me {n} was lazy.", "{n} was seen by {d} but nothing came of it.", "When {n} started at {s} things got worse.", "{n} goes to {s}.", "He attends {s} part time.",
        "His school, {s}, said they could not meet need.", "{s} excluded {n} three times.", "We asked {s} for help and heard nothing.", "She moved from {s2} to {s} in year 7.", "The SENCo at {s} left and nobody took over.", "{m} the SENCo was lovely but had no time.", "The head, {w}, would not talk to us.",
        "{w} said there was no money.", "We saw {d} at the clinic in {town}.", "Our caseworker {pf} never answers.", "The social worker, {p}, changed twice.", "{p} from the council promised a draft plan by {month}.", "I spoke to {pf} on the phone and she was kind.", "{n} and {sib} share a room.",
        "{n} cannot cope with noise and neither can {sib}.", "{sib} is his little sister and she is scared of him.", "Please ring me on {ph}.", "My number is {ph} if you want to talk.", "You can call {ph} after six.", "I can be reached at {em}.", "my email is {em}.", "Write to me: {em}.",
        "We live at {ad}.", "Our address is {ad}, {town}.", "Our address is {ad}, {town}, {pc}.", "The taxi picks him up from {ad} every morning.", "We are in {pc}.", "Her date of birth is {dob}.", "DOB {dob}.", "{n} was born on {dob}.", "{n} ({dob} is his birthday) is still waiting.", "He was born {dob} at 29 weeks.",
        "NHS number {nhs}.", "his nhs no is {nhs}.", "Her UPN is {upn}.", "I post about it as {at}.", "See {at} for our story.", "{n}'s teacher {m} shouts.", "The TA, {p}, is the only one who gets {n}.", "I asked {m} and {w} for a meeting.", "{d} referred {n} to the hospital in {town}.",
        "Nobody listened to {n}.", "Nobody asked {n} what helps.", "{n}'s plan is two years old.", "{n} loves drawing and football.", "{n} gets so tired after lunch.", "{n} doesn't sleep.", "After the accident {n} could not remember things.", "Since then {n} has changed.", "We are worried about {n}.",
        "{pf}, the educational psychologist, saw {n} once for 20 minutes.", "The therapist {p} came twice.", "I emailed {w} again and again.", "{n} had a place at {s} but it was taken away.", "They said {s} was full.", "We were offered {s2} which is 12 miles away.", "{n} was bullied by a boy called {sib}.",
        "My mum {p} looks after {n} when I work.", "{n}’s dad lives in {town}.", "The head of {s} blamed me.", "{s} was brilliant with {n}.", "Before that {n} went to {s2}.", "{p} and {sib} both have dyslexia.", "The health visitor {pf} spotted it first.", "Thank goodness for {m} in year 4.", "{n} said he hates {s}.",
        "It took {w} a year to reply.", "i told {d} about the headaches.", "{full} was put on a part-time timetable.", "Everyone at {s} tried.", "With {n} it is always the afternoons.", "Thanks for reading, {pf}", "Kind regards, {pf}.",
    ];

    /// <summary>Without personal details, full of what looks like them.</summary>
    public static readonly string[] Distracting =
    [
        "We waited 18 months for CAMHS.", "The NHS trust in {town} lost the referral.", "We were referred on {date} and first seen on {date}.", "The annual review was on {date}.", "In May the council said it will be done by June.", "It may take until March.", "We hope things will get better.", "It was a joy to see him smile.",
        "Mark my words, nothing will change.", "By the grace of God we got through.", "Last summer was the hardest.", "Prices rose and the budget was cut.", "I have no faith in the system any more.", "He has Down syndrome and Asperger's.", "She has Tourette's and sensory processing disorder.", "Turner syndrome was mentioned once.",
        "SENDIASS in {town} were very helpful.", "IPSEA and Mencap gave us advice.", "Ofsted and the CQC should look at this.", "The educational psychologist wrote a report.", "His primary school tried but secondary school was different.", "A mainstream school cannot do this.", "No special school had a place.",
        "He is at nursery three mornings a week.", "We rang 111 and then 999.", "Call Childline on 0800 1111.", "We moved from {town} to {town}.", "{town} council said no.", "In {town} there is nothing.", "Speech and language therapy stopped in {month}.", "Occupational therapy had a 64 week wait.", "They offered 6 sessions over 12 weeks.",
        "He has had 14 exclusions and 23 days at home.", "She is in Year 9 and KS3 was awful.", "We were told to miss school for the appointment.", "I miss work every week.", "The doctor said to wait.", "The head teacher would not listen.", "The teacher called me every day.", "Great Ormond Street Hospital wrote to the school.",
        "St Thomas' Hospital did the scan.", "On Monday and Tuesday he stays at home.", "At Christmas and Easter it is worse.", "The English and Maths lessons are too fast.", "He plays Minecraft and Roblox all night.", "The EHC plan was late by 30 weeks.", "It cost us £2,400 for a private report.", "The tribunal was in London.",
        "See www.nhs.uk for the waiting times.", "The local offer is on www.gov.uk but it is no help.", "I will never forget that day.", "Can anyone help us?", "He will not go in.", "She may never catch up.", "He was unconscious for 10 minutes.", "Headaches come back after lunch.", "We paid for a private assessment in the end.",
        "Nobody told us about brain injury.", "They took it for ADHD.", "He forgets instructions and gets cross.", "Everything depends on who you know.", "As a family we are exhausted.", "The ICB and the LA blame each other.", "Hampshire and Surrey do it better.", "It is 5 miles each way and the taxi is late.", "We filled in the form in a row with 3 others.",
        "The children's centre closed in 2019.", "It is like banging your head on a brick wall.", "Her reading age is 7.", "I am a teacher and even I could not get through.", "Young people need better than this.", "He has a TA for 15 hours.", "The paediatrician discharged him.", "Covid made it worse.", "The Children's Commissioner should know.",
    ];
}
