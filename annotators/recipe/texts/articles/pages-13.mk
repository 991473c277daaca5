⟦TEAM|Pompey⟧ set to learn date for new stand as council meets at Guildhall

⟦FURNITURE|News | Sport | Pompey | Opinion | Lifestyle | Puzzles⟧
⟦FURNITURE|By Will Rothery⟧
⟦FURNITURE|Chief Sports Writer, The News⟧
⟦FURNITURE|Published 2nd Feb 2026, 07:55 GMT⟧
⟦FURNITURE|Visit Shots! now⟧

⟦TEAM|Portsmouth⟧ will discover on ⟦DATE|Wednesday⟧ whether they may begin work on the north end of ⟦VENUE|Fratton Park⟧.

⟦ORG|Portsmouth City Council⟧'s planning committee meets at the Guildhall at 10.30am to consider a 4,200-seat stand on the site of the old goods yard. ⟦ORG|Network Rail⟧ and ⟦ORG|Tesco⟧, whose car park it would overlook, have withdrawn their objections; ⟦ORG|Historic England⟧ has not.

⟦TEAM|Pompey⟧'s ⟦NORP|American⟧ owners, ⟦ORG|Tornante⟧, would pay the £38m cost. Chief executive ⟦PERSON|Gwen Lockyer⟧ believes the ground, built in ⟦DATE|1899⟧, can hold 25,000 by ⟦DATE|August 2028⟧.

"⟦GPE|Portsmouth⟧ is an island city. There's nowhere to go, so we go up," she told ⟦ORG|The News⟧. "⟦TEAM|Southampton⟧ had a field. ⟦TEAM|Brighton⟧ had a field, after 14 years of lawyers. We've a goods yard."

⟦FURNITURE|Your next Pompey read: The £3m striker who got away – and what he's doing now⟧
⟦FURNITURE|Loading....⟧

⟦FURNITURE|An artist’s impression of the north stand at Fratton Park. Picture: KSS/Portsmouth FC⟧
The ⟦ORG|Pompey Supporters' Trust⟧, which saved the club in ⟦DATE|2013⟧ and sold it four years later, supports the scheme. So does ⟦PERSON|Stephen Tolland⟧ MP. The ⟦ORG|Fratton Residents' Association⟧ has asked for fewer night matches and for the ⟦DATE|New Year's Day⟧ fixture to start no later than noon.

Work would begin after the last ⟦COMPETITION|Championship⟧ home match, against ⟦TEAM|Norwich City⟧ on ⟦DATE|April 25⟧. ⟦TEAM|England⟧'s under-21s were to meet ⟦TEAM|Slovakia⟧ at ⟦VENUE|Fratton Park⟧ in ⟦DATE|June⟧, but the ⟦ORG|FA⟧ has moved that to the ⟦VENUE|Vitality Stadium⟧ in ⟦GPE|Bournemouth⟧.

Meanwhile, manager ⟦PERSON|Jens Petter Aune⟧ expects to be without ⟦PERSON|Conor Shaughnessy-Bell⟧ for ⟦DATE|Saturday⟧'s game at ⟦TEAM|Millwall⟧. The centre-half felt a groin on ⟦DATE|Friday⟧ and has had a scan in ⟦GPE|Southsea⟧. ⟦NORP|Australian⟧ winger ⟦PERSON|Kai Bramwell-Tran⟧ is back from ⟦TEAM|Socceroos⟧ duty in ⟦GPE|Perth⟧.

⟦FURNITURE|To keep up to date with the latest news, join our WhatsApp channel⟧
⟦FURNITURE|Continue Reading: Watch: Man wades across Langstone Harbour for a bet⟧
⟦FURNITURE|Related topics: Fratton Park, Portsmouth, Southampton, Championship⟧
⟦FURNITURE|Comments⟧
⟦FURNITURE|Want to join the conversation? Please or to comment on this article.⟧
⟦FURNITURE|National World © 2026⟧
=====GOALS=====
