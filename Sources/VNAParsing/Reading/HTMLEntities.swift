/// The named character references of HTML: those of HTML 4, and of HTML 5 the letters of Latin
/// Extended-A and the punctuation.
enum HTMLEntities {
  /// The scalar of a reference by name, or nil.
  ///
  /// - Parameters:
  ///   - name: up to eight ASCII letters and digits, without `&` and `;`.
  ///   - isLegacy: whether the semicolon is missing, which only some old names allow.
  static func scalar(_ name: UnsafeBufferPointer<UInt8>, isLegacy: Bool = false) -> UInt32? {
    guard name.count >= 2, name.count <= 8 else { return nil }
    var wanted: UInt64 = 0
    for i in 0..<8 { wanted = wanted &<< 8 | UInt64(i < name.count ? name[i] : 0x20) }
    // Binary search over records of fixed length.
    let records = UnsafeRawPointer(table.utf8Start)
    var low = 0
    var high = (table.utf8CodeUnitCount &+ 1) / recordLength
    while low < high {
      let middle = (low &+ high) / 2
      let record = records + middle &* recordLength
      let key = UInt64(bigEndian: record.loadUnaligned(as: UInt64.self))
      if key == wanted {
        if isLegacy, record.load(fromByteOffset: 13, as: UInt8.self) != 0x2A { return nil }
        var scalar: UInt32 = 0
        for i in 8..<13 {
          let digit = record.load(fromByteOffset: i, as: UInt8.self)
          scalar = scalar &<< 4 | UInt32(digit < 0x41 ? digit &- 0x30 : digit &- 0x37)
        }
        return scalar
      }
      if key < wanted { low = middle &+ 1 } else { high = middle }
    }
    return nil
  }

  private static let recordLength = 15

  /// Records sorted by their bytes: eight of the name, five of the scalar's number, then `*` if
  /// the semicolon may be missing.
  private static let table: StaticString = """
    AElig   000C6* AMP     00026* Aacute  000C1* Abreve  00102. Acirc   000C2* Agrave  000C0*
    Alpha   00391. Amacr   00100. Aogon   00104. Aring   000C5* Atilde  000C3* Auml    000C4*
    Beta    00392. COPY    000A9* Cacute  00106. Ccaron  0010C. Ccedil  000C7* Ccirc   00108.
    Cdot    0010A. Chi     003A7. Dagger  02021. Dcaron  0010E. Delta   00394. Dstrok  00110.
    ENG     0014A. ETH     000D0* Eacute  000C9* Ecaron  0011A. Ecirc   000CA* Edot    00116.
    Egrave  000C8* Emacr   00112. Eogon   00118. Epsilon 00395. Eta     00397. Euml    000CB*
    GT      0003E* Gamma   00393. Gbreve  0011E. Gcedil  00122. Gcirc   0011C. Gdot    00120.
    Hcirc   00124. Hstrok  00126. IJlig   00132. Iacute  000CD* Icirc   000CE* Idot    00130.
    Igrave  000CC* Imacr   0012A. Iogon   0012E. Iota    00399. Itilde  00128. Iuml    000CF*
    Jcirc   00134. Kappa   0039A. Kcedil  00136. LT      0003C* Lacute  00139. Lambda  0039B.
    Lcaron  0013D. Lcedil  0013B. Lmidot  0013F. Lstrok  00141. Mu      0039C. Nacute  00143.
    Ncaron  00147. Ncedil  00145. NewLine 0000A. Ntilde  000D1* Nu      0039D. OElig   00152.
    Oacute  000D3* Ocirc   000D4* Odblac  00150. Ograve  000D2* Omacr   0014C. Omega   003A9.
    Omicron 0039F. Oslash  000D8* Otilde  000D5* Ouml    000D6* Phi     003A6. Pi      003A0.
    Prime   02033. Psi     003A8. QUOT    00022* REG     000AE* Racute  00154. Rcaron  00158.
    Rcedil  00156. Rho     003A1. Sacute  0015A. Scaron  00160. Scedil  0015E. Scirc   0015C.
    Sigma   003A3. THORN   000DE* Tab     00009. Tau     003A4. Tcaron  00164. Tcedil  00162.
    Theta   00398. Tstrok  00166. Uacute  000DA* Ubreve  0016C. Ucirc   000DB* Udblac  00170.
    Ugrave  000D9* Umacr   0016A. Uogon   00172. Upsilon 003A5. Uring   0016E. Utilde  00168.
    Uuml    000DC* Wcirc   00174. Xi      0039E. Yacute  000DD* Ycirc   00176. Yuml    00178.
    Zacute  00179. Zcaron  0017D. Zdot    0017B. Zeta    00396. aacute  000E1* abreve  00103.
    acirc   000E2* acute   000B4* aelig   000E6* agrave  000E0* alefsym 02135. alpha   003B1.
    amacr   00101. amp     00026* and     02227. ang     02220. aogon   00105. apos    00027.
    aring   000E5* ast     0002A. asymp   02248. atilde  000E3* auml    000E4* bdquo   0201E.
    beta    003B2. breve   002D8. brvbar  000A6* bsol    0005C. bull    02022. bullet  02022.
    cacute  00107. cap     02229. caron   002C7. ccaron  0010D. ccedil  000E7* ccirc   00109.
    cdot    0010B. cedil   000B8* cent    000A2* check   02713. chi     003C7. circ    002C6.
    clubs   02663. colon   0003A. comma   0002C. commat  00040. cong    02245. copy    000A9*
    crarr   021B5. cup     0222A. curren  000A4* dArr    021D3. dagger  02020. darr    02193.
    dash    02010. dcaron  0010F. deg     000B0* delta   003B4. diams   02666. divide  000F7*
    dollar  00024. dstrok  00111. eacute  000E9* ecaron  0011B. ecirc   000EA* edot    00117.
    egrave  000E8* emacr   00113. empty   02205. emsp    02003. eng     0014B. ensp    02002.
    eogon   00119. epsilon 003B5. equals  0003D. equiv   02261. eta     003B7. eth     000F0*
    euml    000EB* euro    020AC. excl    00021. exist   02203. fnof    00192. forall  02200.
    frac12  000BD* frac14  000BC* frac34  000BE* frasl   02044. gamma   003B3. gbreve  0011F.
    gcirc   0011D. gdot    00121. ge      02265. grave   00060. gt      0003E* hArr    021D4.
    hairsp  0200A. half    000BD. harr    02194. hcirc   00125. hearts  02665. hellip  02026.
    horbar  02015. hstrok  00127. hyphen  02010. iacute  000ED* icirc   000EE* iexcl   000A1*
    igrave  000EC* ijlig   00133. imacr   0012B. image   02111. imath   00131. infin   0221E.
    inodot  00131. int     0222B. iogon   0012F. iota    003B9. iquest  000BF* isin    02208.
    itilde  00129. iuml    000EF* jcirc   00135. kappa   003BA. kcedil  00137. kgreen  00138.
    lArr    021D0. lacute  0013A. lambda  003BB. lang    027E8. laquo   000AB* larr    02190.
    lcaron  0013E. lcedil  0013C. lceil   02308. lcub    0007B. ldquo   0201C. ldquor  0201E.
    le      02264. lfloor  0230A. lmidot  00140. lowast  02217. lowbar  0005F. loz     025CA.
    lpar    00028. lrm     0200E. lsaquo  02039. lsqb    0005B. lsquo   02018. lsquor  0201A.
    lstrok  00142. lt      0003C* macr    000AF* mdash   02014. micro   000B5* middot  000B7*
    minus   02212. mldr    02026. mu      003BC. nabla   02207. nacute  00144. napos   00149.
    nbsp    000A0* ncaron  00148. ncedil  00146. ndash   02013. ne      02260. ni      0220B.
    nldr    02025. not     000AC* notin   02209. nsub    02284. ntilde  000F1* nu      003BD.
    num     00023. numsp   02007. oacute  000F3* ocirc   000F4* odblac  00151. oelig   00153.
    ograve  000F2* oline   0203E. omacr   0014D. omega   003C9. omicron 003BF. oplus   02295.
    or      02228. ordf    000AA* ordm    000BA* oslash  000F8* otilde  000F5* otimes  02297.
    ouml    000F6* para    000B6* part    02202. percnt  00025. period  0002E. permil  02030.
    perp    022A5. phi     003C6. phone   0260E. pi      003C0. piv     003D6. plus    0002B.
    plusmn  000B1* pound   000A3* prime   02032. prod    0220F. prop    0221D. psi     003C8.
    puncsp  02008. quest   0003F. quot    00022* rArr    021D2. racute  00155. radic   0221A.
    rang    027E9. raquo   000BB* rarr    02192. rcaron  00159. rcedil  00157. rceil   02309.
    rcub    0007D. rdquo   0201D. rdquor  0201D. real    0211C. reg     000AE* rfloor  0230B.
    rho     003C1. rlm     0200F. rpar    00029. rsaquo  0203A. rsqb    0005D. rsquo   02019.
    rsquor  02019. sacute  0015B. sbquo   0201A. scaron  00161. scedil  0015F. scirc   0015D.
    sdot    022C5. sect    000A7* semi    0003B. shy     000AD* sigma   003C3. sigmaf  003C2.
    sim     0223C. sol     0002F. spades  02660. star    02606. sub     02282. sube    02286.
    sum     02211. sup     02283. sup1    000B9* sup2    000B2* sup3    000B3* supe    02287.
    szlig   000DF* tau     003C4. tcaron  00165. tcedil  00163. there4  02234. theta   003B8.
    thetasym003D1. thinsp  02009. thorn   000FE* tilde   002DC. times   000D7* trade   02122.
    tstrok  00167. uArr    021D1. uacute  000FA* uarr    02191. ubreve  0016D. ucirc   000FB*
    udblac  00171. ugrave  000F9* umacr   0016B. uml     000A8* uogon   00173. upsih   003D2.
    upsilon 003C5. uring   0016F. utilde  00169. uuml    000FC* verbar  0007C. wcirc   00175.
    weierp  02118. xi      003BE. yacute  000FD* ycirc   00177. yen     000A5* yuml    000FF*
    zacute  0017A. zcaron  0017E. zdot    0017C. zeta    003B6. zwj     0200D. zwnj    0200C.
    """
}
